package org.encommun.defaults.problem;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.OptimisticLockException;

import org.encommun.defaults.database.DatabaseFailure;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.exception.LockAcquisitionException;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/** Finds the cause a client can act upon in the exceptions of the framework and its libraries. */
final class Causes {

    /** Causes nest a few levels deep; a cycle must not hold the request. */
    private static final int DEEPEST = 10;

    private Causes() {}

    /**
     * The refusal for a failure: a {@link Refusal} among its causes if there is one, otherwise by the closest known cause,
     * otherwise by its HTTP status.
     */
    static Refusal refusal(Throwable failure, int status) {
        return causes(failure).filter(Refusal.class::isInstance).map(Refusal.class::cast).findFirst()
                .or(() -> causes(failure).map(Causes::refusal).filter(Objects::nonNull).findFirst())
                .or(() -> DatabaseFailure.isUnavailable(failure)
                        ? Optional.of(new Refusal(CommonProblem.UNAVAILABLE))
                        : Optional.empty())
                .orElseGet(() -> new Refusal(CommonProblem.ofStatus(status)));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }

    private static Refusal refusal(Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return new Refusal(CommonProblem.UNKNOWN_FIELD, path(unknown)).with("field", path(unknown));
        }
        if (cause instanceof InvalidCharacter invalid) {
            return new Refusal(CommonProblem.INVALID_CHARACTER, path(invalid)).with("field", path(invalid));
        }
        if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return new Refusal(CommonProblem.WRONG_TYPE, path(mapping)).with("field", path(mapping));
        }
        if (cause instanceof JacksonException) {
            return new Refusal(CommonProblem.UNREADABLE_BODY);
        }
        if (cause instanceof OptimisticLockException || cause instanceof StaleStateException
                || cause instanceof LockAcquisitionException) {
            return new Refusal(CommonProblem.CONCURRENT_CHANGE);
        }
        if (cause instanceof ConstraintViolationException taken && taken.getKind() == ConstraintKind.UNIQUE) {
            // checked before, and taken concurrently since
            return new Refusal(CommonProblem.CONCURRENT_CHANGE);
        }
        return null;
    }

    private static String path(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
