package org.encommun.defaults.idempotency;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.scheduler.Scheduled;

/**
 * The table of stored responses. It takes part in the transaction of the request, so response and effect commit or roll back
 * together.
 */
@ApplicationScoped
public class IdempotencyRecords {

    private static final TypeReference<LinkedHashMap<String, String>> HEADERS = new TypeReference<>() {
    };

    /** How many rows are in memory at once. */
    private static final int FETCHED = 500;

    private final DataSource database;
    private final ObjectMapper mapper;

    IdempotencyRecords(DataSource database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /**
     * Claims the key for this transaction.
     *
     * @return the stored response to an earlier identical request, if any
     * @throws Refusal {@link CommonProblem#IDEMPOTENCY_KEY_IN_USE} while another transaction holds the key,
     *         {@link CommonProblem#IDEMPOTENCY_KEY_REUSED} if the key stood for another request,
     *         {@link CommonProblem#IDEMPOTENT_RESPONSE_ERASED} if the response was erased since, or never kept
     */
    Optional<StoredResponse> claim(RequestIdentity identity, byte[] fingerprint) throws SQLException, JsonProcessingException {
        try (Connection connection = database.getConnection()) {
            if (!lock(connection, identity)) {
                throw new Refusal(CommonProblem.IDEMPOTENCY_KEY_IN_USE);
            }
            return find(connection, identity, fingerprint);
        }
    }

    private static boolean lock(Connection connection, RequestIdentity identity) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            statement.setLong(1, identity.lock());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private Optional<StoredResponse> find(Connection connection, RequestIdentity identity, byte[] fingerprint)
            throws SQLException, JsonProcessingException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select fingerprint, status, headers, body from idempotency
                where principal = ? and method = ? and path = ? and key = ? and expires_at > now()""")) {
            bind(statement, identity);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                if (!Arrays.equals(row.getBytes("fingerprint"), fingerprint)) {
                    throw new Refusal(CommonProblem.IDEMPOTENCY_KEY_REUSED);
                }
                if (row.getInt("status") == StoredResponse.ERASED) {
                    throw new Refusal(CommonProblem.IDEMPOTENT_RESPONSE_ERASED);
                }
                Map<String, String> headers = mapper.readValue(row.getString("headers"), HEADERS);
                return Optional.of(new StoredResponse(row.getInt("status"), headers, row.getString("body")));
            }
        }
    }

    void store(RequestIdentity identity, byte[] fingerprint, StoredResponse answer)
            throws SQLException, JsonProcessingException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        insert into idempotency
                            (principal, method, path, key, fingerprint, status, headers, body, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?::json, ?, now() + interval '24 hours')
                        on conflict (principal, method, path, key) do update set
                            fingerprint = excluded.fingerprint, status = excluded.status, headers = excluded.headers,
                            body = excluded.body, expires_at = excluded.expires_at""")) {
            bind(statement, identity);
            statement.setBytes(5, fingerprint);
            statement.setInt(6, answer.status());
            statement.setString(7, mapper.writeValueAsString(answer.headers()));
            statement.setString(8, answer.body());
            statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, RequestIdentity identity) throws SQLException {
        statement.setString(1, identity.principal());
        statement.setString(2, identity.method());
        statement.setString(3, identity.path());
        statement.setString(4, identity.key());
    }

    /**
     * Erases the stored responses to the creation of a resource and of its sub-resources, in the transaction that erases its
     * personal data. The keys stay in use: a repeated creation is refused with
     * {@link CommonProblem#IDEMPOTENT_RESPONSE_ERASED}.
     *
     * @param location the path of the resource, as in the Location header of the response
     */
    public void forgetBodies(String location) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        update idempotency set status = ?, headers = '{}', body = null
                        where headers ->> 'Location' like '%' || ? || '%'""")) {
            statement.setInt(1, StoredResponse.ERASED);
            statement.setString(2, location);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("stored responses could not be erased", failure);
        }
    }

    /**
     * Erases the stored responses that hold a text which must not be kept, in the transaction of the caller. A record whose address
     * holds it is deleted. There are those of one day.
     *
     * @param holds whether an address or the JSON of a response holds it
     * @return how many
     */
    public int forgetHolding(Predicate<String> holds) {
        try (Connection connection = database.getConnection();
                PreparedStatement all = connection
                        .prepareStatement("select principal, method, path, key, body from idempotency for update",
                                ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
                PreparedStatement erase = connection.prepareStatement("""
                        update idempotency set status = ?, headers = '{}', body = null
                        where principal = ? and method = ? and path = ? and key = ?""");
                PreparedStatement delete = connection.prepareStatement("""
                        delete from idempotency where principal = ? and method = ? and path = ? and key = ?""")) {
            int found = 0;
            all.setFetchSize(FETCHED);
            try (ResultSet row = all.executeQuery()) {
                while (row.next()) {
                    RequestIdentity identity = new RequestIdentity(row.getString(1), row.getString(2), row.getString(3),
                            row.getString(4));
                    if (holds.test(URLDecoder.decode(identity.path().replace("+", "%2B"), StandardCharsets.UTF_8))) {
                        bind(delete, identity);
                        found += delete.executeUpdate();
                    } else if (row.getString(5) != null && holds.test(row.getString(5))) {
                        erase.setInt(1, StoredResponse.ERASED);
                        erase.setString(2, identity.principal());
                        erase.setString(3, identity.method());
                        erase.setString(4, identity.path());
                        erase.setString(5, identity.key());
                        found += erase.executeUpdate();
                    }
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("stored responses could not be erased", failure);
        }
    }

    /**
     * Responses may hold personal data, so they are deleted as soon as they expire. Any replica may do this; repeating it is
     * harmless.
     */
    @Scheduled(every = "10m", delayed = "1m")
    void forgetExpired() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection
                        .prepareStatement("delete from idempotency where expires_at <= now()")) {
            statement.executeUpdate();
        }
    }
}
