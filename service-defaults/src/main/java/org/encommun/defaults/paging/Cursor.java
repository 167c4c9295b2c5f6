package org.encommun.defaults.paging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

/**
 * A position in a sorted list: the sort keys of the last item that was read. It is opaque to clients; items added or removed
 * before it neither shift nor repeat what follows, as they would with page numbers.
 *
 * @param keys the sort keys, the id last
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    /** The position after an item. */
    public static Cursor after(Object... keys) {
        return new Cursor(List.of(keys).stream().map(Object::toString).toList());
    }

    /**
     * Reads a cursor that a client sent back.
     *
     * @param size how many sort keys the list has
     * @throws Refusal {@link CommonProblem#INVALID_CURSOR} if this service did not issue it
     */
    public static Cursor parse(String text, int size) {
        try {
            String decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> keys = List.of(decoded.split(SEPARATOR, -1));
            if (keys.size() == size) {
                return new Cursor(keys);
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the one refusal
        }
        throw new Refusal(CommonProblem.INVALID_CURSOR);
    }

    /** The sort key at an index. */
    public UUID id(int index) {
        try {
            return UUID.fromString(keys.get(index));
        } catch (IllegalArgumentException noId) {
            throw new Refusal(CommonProblem.INVALID_CURSOR);
        }
    }

    /** The sort key at an index. */
    public Instant instant(int index) {
        try {
            return Instant.parse(keys.get(index));
        } catch (DateTimeParseException noInstant) {
            throw new Refusal(CommonProblem.INVALID_CURSOR);
        }
    }

    /** The text for the client. */
    @Override
    public String toString() {
        byte[] bytes = String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
