package org.encommun.defaults.inbox;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.opentelemetry.api.OpenTelemetry;

/** The subscribers of this service, each of which reads one kind of aggregate in its own words. */
@ApplicationScoped
class Subscribers {

    private final Validator validator;
    private final ObjectMapper mapper;
    private final OpenTelemetry telemetry;
    private final Map<String, Subscriber<?>> subscribers = new HashMap<>();

    Subscribers(Validator validator, ObjectMapper mapper, OpenTelemetry telemetry, @Any Instance<Subscriber<?>> subscribers) {
        this.validator = validator;
        this.telemetry = telemetry;
        // a producer may publish more than this service reads, and will publish more over time
        this.mapper = mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        subscribers.forEach(subscriber -> this.subscribers.put(subscriber.aggregate(), subscriber));
    }

    /**
     * Reads a record for the subscriber of its kind.
     *
     * @return empty if no subscriber is concerned
     * @throws EventRefused if it lacks what the subscriber needs
     */
    Optional<Delivery<?>> read(ConsumerRecord<String, byte[]> message) {
        if (message.headers().lastHeader("ce_type") == null && message.value() == null) {
            return Optional.empty(); // an operator's tombstone has a key and no version, so it cannot be ordered
        }
        try {
            ReceivedEvent event = ReceivedEvent.of(message);
            return Optional.ofNullable(subscribers.get(event.aggregate()))
                    .map(subscriber -> delivery(message, event, subscriber));
        } catch (EventRefused refused) {
            throw refused;
        } catch (RuntimeException odd) {
            // reading needs neither the database nor the bus: it would fail again
            throw new EventRefused("reading failed: " + odd.getClass().getName());
        }
    }

    private <T> Delivery<T> delivery(ConsumerRecord<String, byte[]> message, ReceivedEvent event, Subscriber<T> subscriber) {
        T state = event.data() == null ? null : state(event, subscriber.state());
        return new Delivery<>(message, event, ReceivedEvent.trace(message, telemetry), subscriber, state);
    }

    private <T> T state(ReceivedEvent event, Class<T> type) {
        T state;
        try {
            state = mapper.readValue(event.data(), type);
        } catch (JsonMappingException mismatch) {
            throw new EventRefused("the state does not fit at " + mismatch.getPathReference().replaceAll(".*?\\[", "["));
        } catch (IOException unreadable) {
            throw new EventRefused("the state is not JSON");
        }
        if (state == null) {
            throw new EventRefused("the state is null in JSON");
        }
        Set<ConstraintViolation<T>> violations = validator.validate(state);
        if (!violations.isEmpty()) {
            throw new EventRefused("the state does not fit at " + violations.stream()
                    .map(violation -> violation.getPropertyPath().toString()).sorted().collect(Collectors.joining(", ")));
        }
        return state;
    }
}
