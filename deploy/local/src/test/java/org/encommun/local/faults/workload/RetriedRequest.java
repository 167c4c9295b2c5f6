package org.encommun.local.faults.workload;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

import org.encommun.local.faults.workload.Replicas.Answer;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Repeats requests until their outcome is known, as a careful client does: a creation with the same Idempotency-Key and body, a change
 * by reading first whether it was made. Unlike the demo's client it tells a refusal from an outcome that stays unknown.
 */
final class RetriedRequest {

    private static final Duration PATIENCE = Duration.ofSeconds(75);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int STALE = 412;
    private static final int TOO_MANY = 429;
    private static final int FAILED = 500;

    /** Refusals without an effect that pass by waiting, such as for an event of another service. */
    private static final Set<String> PASSING = Set.of("idempotency-key-in-use", "concurrent-change", "unknown-reference",
            "not-found",
            "team-unknown", "role-missing", "teams-unconfirmed", "answer-code-unknown", "not-representative",
            "lead-unconfirmed",
            "body-stalled");

    private final Replicas replicas;

    RetriedRequest(Replicas replicas) {
        this.replicas = replicas;
    }

    /**
     * How a command ended.
     *
     * @param answer the last response; {@code null} if there was none
     */
    record Result(Outcome outcome, Answer answer, int attempts) {}

    /** An operation on a resource that is read first. */
    record Change(String method, String service, String path, Map<String, String> headers, Object body,
            Predicate<JsonNode> isMade, boolean lasting) {

        /** @param isMade whether what was read has this change; another client's later change may hide that again */
        static Change edit(String service, String path, Map<String, String> headers, Object patch, Predicate<JsonNode> isMade) {
            return new Change("PATCH", service, path, headers, patch, isMade, false);
        }

        /** @param isMade whether what was read has this change, which nothing hides again */
        static Change deletion(String service, String path, Map<String, String> headers, Predicate<JsonNode> isMade) {
            return new Change("DELETE", service, path, headers, null, isMade, true);
        }
    }

    Result create(String service, String path, Map<String, String> headers, String idempotencyKey, Object body) {
        Map<String, String> all = with(headers, "Idempotency-Key", idempotencyKey);
        Attempts attempts = new Attempts();
        while (attempts.goOn()) {
            Optional<Answer> answer = replicas.send(service, "POST", path, all, body);
            attempts.note(answer);
            if (attempts.isFinal()) {
                return attempts.result();
            }
        }
        return attempts.result();
    }

    Result change(Change change) {
        Attempts attempts = new Attempts();
        long basedOn = -1;
        while (attempts.goOn()) {
            Optional<Answer> read = replicas.send(change.service(), "GET", change.path(), change.headers(), null)
                    .filter(Answer::isSuccess);
            if (read.isEmpty()) {
                continue;
            }
            if (change.isMade().test(read.get().body())) {
                return attempts.made(read.get());
            }
            if (attempts.isUnknown() && !change.lasting() && read.get().version() > basedOn) {
                return attempts.result();
            }
            basedOn = read.get().version();
            attempts.note(replicas.send(change.service(), change.method(), change.path(),
                    with(change.headers(), "If-Match", "\"" + basedOn + "\""), change.body()));
            if (attempts.isFinal()) {
                return attempts.result();
            }
        }
        return attempts.result();
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String value) {
        Map<String, String> all = new HashMap<>(headers);
        all.put(name, value);
        return all;
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /** What is known of a request after some attempts. */
    private static final class Attempts {

        private final long end = System.nanoTime() + PATIENCE.toNanos();
        private int count;
        private boolean unknown;
        private Answer last;

        boolean goOn() {
            if (count++ > 0) {
                pause(PAUSE);
            }
            return System.nanoTime() < end;
        }

        void note(Optional<Answer> answer) {
            last = answer.orElse(null);
            unknown |= last == null || last.status() >= FAILED;
        }

        boolean isUnknown() {
            return unknown;
        }

        boolean isFinal() {
            return last != null && last.status() < FAILED && last.status() != STALE && last.status() != TOO_MANY
                    && !PASSING.contains(last.problem());
        }

        Result made(Answer read) {
            return new Result(Outcome.ACKNOWLEDGED, read, count);
        }

        Result result() {
            if (last != null && last.isSuccess()) {
                return new Result(Outcome.ACKNOWLEDGED, last, count);
            }
            return new Result(unknown ? Outcome.UNDECIDED : Outcome.REFUSED, last, count);
        }
    }
}
