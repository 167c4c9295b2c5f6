package org.encommun.directory.opposition.screening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.commons.codec.binary.Hex;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.text.FoldedText;
import org.encommun.directory.opposition.screening.OpposedDigests.Digest;
import org.encommun.directory.opposition.screening.ReadableText.Span;

/**
 * Takes values that people object to out of texts. In their place is {@link #MARK}; a contact, which would be none with a mark in it, goes as a
 * whole. Whatever holds none of these values is returned as it was. For one thread.
 */
public final class Redaction {

    /** What stands in the place of a value. */
    public static final String MARK = "[retiré]";
    /** In the place of a value that is shorter than the mark: no text grows, since columns have limits. */
    private static final String SHORT_MARK = "…";
    /** The fields of places and of actors that are of no use with a mark in them: addresses, numbers and identifiers. */
    private static final Set<String> CONTACTS = Set.of("phone", "emails", "email", "websites", "website", "identifier",
            "accessibilityPage", "appointmentPage", "contacts", "phones");
    private static final String REDACTED_ID = "retire-";
    private static final int LONGEST_PART = 4;
    private static final int MOST_CLEAN = 20_000;
    /** The headings of columns that may hold a part of a person's name. */
    private static final Pattern NAME_HEADING = Pattern.compile("(?:^|[^a-z])(?:pre|sur)?(?:nom|name)s?(?:[^a-z]|$)");

    private final OpposedValues values;
    private final Digest digest;
    /** Texts that were looked at and hold none of the values. */
    private final Set<String> clean = new HashSet<>();

    Redaction(OpposedValues values, Digest digest) {
        this.values = values;
        this.digest = digest;
    }

    /** What becomes of contacts that hold a value. */
    public enum Contacts {
        /** They go. */
        GO,
        /** They stay with a mark, since what is kept is what was sent. */
        STAY
    }

    /** Whether nobody objects to anything. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Whether a text holds a value. */
    public boolean holds(String text) {
        return text != null && !spans(text).isEmpty();
    }

    /** Most texts of a row are looked at as a cell, as a value and as they were sent, and many stand in each row of a table. */
    private List<Span> spans(String text) {
        if (values.isEmpty() || clean.contains(text)) {
            return List.of();
        }
        List<Span> spans = values.spans(text, digest);
        if (spans.isEmpty()) {
            if (clean.size() >= MOST_CLEAN) {
                clean.clear();
            }
            clean.add(text);
        }
        return spans;
    }

    /** A text without the values. */
    public String text(String text) {
        List<Span> spans = text == null ? List.of() : spans(text);
        if (spans.isEmpty()) {
            return text;
        }
        StringBuilder rest = new StringBuilder();
        int done = 0;
        for (Span span : spans) {
            rest.append(text, done, span.start()).append(span.end() - span.start() < MARK.length() ? SHORT_MARK : MARK);
            done = span.end();
        }
        return rest.append(text, done, text.length()).toString();
    }

    /**
     * A network's own id of a place. One that holds a value becomes another one, always the same, so that the record is known again when
     * the network sends it; it is a digest under the key of the installation.
     */
    public String externalId(String externalId) {
        return holds(externalId)
                ? REDACTED_ID + Hex.encodeHexString(digest.ofExternalId(externalId)).substring(0, 32)
                : externalId;
    }

    /**
     * The text of one field of a place or an actor.
     *
     * @param field its name
     * @param value a text, number or boolean, or a list or map of such
     * @return {@code null} for a contact that goes
     */
    public Object field(String field, Object value, Contacts contacts) {
        if (contacts == Contacts.STAY || !CONTACTS.contains(field)) {
            return value(value, contacts);
        }
        if (value instanceof List<?> several) {
            List<Object> rest = several.stream().filter(each -> !anyHolds(each)).<Object>map(each -> each).toList();
            return rest.size() == several.size() ? value : rest.isEmpty() ? null : rest;
        }
        return anyHolds(value) ? null : value;
    }

    private boolean anyHolds(Object value) {
        return value != null && value(value, Contacts.STAY) != value;
    }

    /** What is made of texts, numbers, booleans, lists and maps, as JSON is read; the same if it holds none of the values. */
    public Object value(Object value, Contacts contacts) {
        if (isEmpty()) {
            return value;
        }
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof List<?> several) {
            return list(several, contacts);
        }
        return value instanceof Map<?, ?> members ? map(members, contacts) : value;
    }

    private Object list(List<?> several, Contacts contacts) {
        List<Object> rest = new ArrayList<>(several.size());
        boolean changed = false;
        for (Object each : several) {
            Object redacted = value(each, contacts);
            changed |= redacted != each;
            rest.add(redacted);
        }
        return changed ? contacts == Contacts.GO ? new ArrayList<>(new LinkedHashSet<>(rest)) : rest : several;
    }

    private Object map(Map<?, ?> members, Contacts contacts) {
        Map<String, Object> rest = new LinkedHashMap<>();
        boolean changed = false;
        for (Map.Entry<?, ?> member : members.entrySet()) {
            String name = String.valueOf(member.getKey());
            String redactedName = text(name);
            Object redacted = field(name, member.getValue(), contacts);
            changed |= redacted != member.getValue() || !redactedName.equals(name);
            if (redacted != null || member.getValue() == null) {
                rest.put(redactedName, redacted);
            }
        }
        return parts(changed ? rest : members);
    }

    /** The cells of a row, or the members of an object, as {@link #value}. */
    @SuppressWarnings("unchecked") // what is made of a map has its types
    public <V> Map<String, V> cells(Map<String, V> cells) {
        return (Map<String, V>) value(cells, Contacts.STAY);
    }

    /** A name whose parts are in two columns. */
    private Map<?, ?> parts(Map<?, ?> members) {
        if (!values.hasNames()) {
            return members;
        }
        Map<String, String> parts = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            String heading = String.valueOf(name);
            if (value instanceof String text && isOfNames(heading) && !text.isBlank()
                    && text.strip().split("\\s+").length <= LONGEST_PART) {
                parts.put(heading, text.strip());
            }
        });
        Set<String> marked = new LinkedHashSet<>();
        parts.forEach((one, text) -> parts.forEach((other, next) -> {
            if (!one.equals(other) && isOneName(text + " " + next)) {
                marked.addAll(List.of(one, other));
            }
        }));
        if (marked.isEmpty()) {
            return members;
        }
        Map<String, Object> rest = new LinkedHashMap<>();
        members.forEach((name, value) -> rest.put(String.valueOf(name),
                marked.contains(String.valueOf(name)) ? MARK : value));
        return rest;
    }

    private static boolean isOfNames(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT);
        return (lower.contains("nom") || lower.contains("name")) && NAME_HEADING.matcher(FoldedText.of(heading)).find();
    }

    private boolean isOneName(String text) {
        List<Span> spans = spans(text);
        return spans.size() == 1 && spans.get(0).equals(new Span(0, text.length()));
    }

    /** @throws Refusal {@link OppositionProblem#VALUE_OPPOSED} if the value of one of these fields holds one that somebody objects to */
    public void requireFree(Map<String, ?> fields) {
        fields.forEach((field, value) -> {
            if (anyHolds(value)) {
                throw new Refusal(OppositionProblem.VALUE_OPPOSED, field).with("field", field);
            }
        });
    }
}
