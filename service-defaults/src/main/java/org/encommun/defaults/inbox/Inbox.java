package org.encommun.defaults.inbox;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Dispatches each new state to the subscriber of its kind, in the transaction that records its version. */
@ApplicationScoped
public class Inbox {

    private final DataSource database;
    private final Validator validator;
    private final ObjectMapper mapper;
    private final Map<String, Subscriber<?>> subscribers = new HashMap<>();

    Inbox(DataSource database, Validator validator, ObjectMapper mapper, @Any Instance<Subscriber<?>> subscribers) {
        this.database = database;
        this.validator = validator;
        // a producer may publish more than this service reads, and will publish more over time
        this.mapper = mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        subscribers.forEach(subscriber -> this.subscribers.put(subscriber.aggregate(), subscriber));
    }

    /**
     * Processes an event, unless it is no newer than the last one of its aggregate or of a kind without a subscriber.
     *
     * @throws EventRefused if it lacks what the subscriber needs
     */
    @Transactional
    public void process(ReceivedEvent event) throws SQLException {
        Subscriber<?> subscriber = subscribers.get(event.aggregate());
        if (subscriber != null) {
            dispatch(event, subscriber);
        }
    }

    private <T> void dispatch(ReceivedEvent event, Subscriber<T> subscriber) throws SQLException {
        T state = event.data() == null ? null : read(event, subscriber.state());
        if (!isNews(event)) {
            return;
        }
        if (state == null) {
            subscriber.deleted(event.aggregateId());
        } else {
            subscriber.changed(event.aggregateId(), state);
        }
    }

    private <T> T read(ReceivedEvent event, Class<T> type) {
        T state;
        try {
            state = mapper.readValue(event.data(), type);
        } catch (JsonMappingException mismatch) {
            throw new EventRefused("the state does not fit at " + mismatch.getPathReference().replaceAll(".*?\\[", "["));
        } catch (IOException unreadable) {
            throw new EventRefused("the state is not JSON");
        }
        Set<ConstraintViolation<T>> violations = validator.validate(state);
        if (!violations.isEmpty()) {
            throw new EventRefused("the state does not fit at " + violations.stream()
                    .map(violation -> violation.getPropertyPath().toString()).sorted().collect(Collectors.joining(", ")));
        }
        return state;
    }

    private boolean isNews(ReceivedEvent event) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        insert into inbox (aggregate, aggregate_id, version, event_id) values (?, ?, ?, ?)
                        on conflict (aggregate, aggregate_id) do update set
                            version = excluded.version, event_id = excluded.event_id, received_at = now()
                        where inbox.version < excluded.version""")) {
            statement.setString(1, event.aggregate());
            statement.setObject(2, event.aggregateId());
            statement.setLong(3, event.version());
            statement.setObject(4, event.id());
            return statement.executeUpdate() == 1;
        }
    }
}
