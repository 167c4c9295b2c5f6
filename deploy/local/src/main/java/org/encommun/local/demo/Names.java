package org.encommun.local.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resolves the placeholders of scripts for ids and days: {@code @hub} is the id of the entry named hub, {@code J} the first day
 * of the event, {@code J-60} sixty days before it, and {@code J+1 14:30} half past two on its second day.
 */
final class Names {

    /** The zone of all five events. */
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final Pattern DAY = Pattern.compile("J([+-]\\d+)?(?: (\\d\\d:\\d\\d))?");

    private final LocalDate firstDay;
    private final Map<String, String> ids = new HashMap<>();

    /** @param firstDay of the event */
    Names(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    /** For another edition: with the same names, but its own days. */
    Names ofEdition(LocalDate otherFirstDay) {
        Names other = new Names(otherFirstDay);
        other.ids.putAll(ids);
        return other;
    }

    /** @param name {@code null} for an entry that is not referred to */
    void give(String name, String id) {
        if (name != null) {
            ids.put(name, id);
        }
    }

    /**
     * The id of a named entry.
     *
     * @param reference with the leading sign, as in {@code @hub}
     * @throws IllegalArgumentException if the name is unknown
     */
    String id(String reference) {
        String id = ids.get(reference.substring(1));
        if (id == null) {
            throw new IllegalArgumentException("nothing is called " + reference + " as yet");
        }
        return id;
    }

    /** A request body with the placeholders replaced. */
    Map<String, Object> filled(Map<String, Object> body) {
        Map<String, Object> filled = new LinkedHashMap<>();
        body.forEach((member, value) -> filled.put(member, known(value)));
        return filled;
    }

    private Object known(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::known).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> object = new LinkedHashMap<>();
            map.forEach((member, inner) -> object.put((String) member, known(inner)));
            return object;
        }
        return value instanceof String text ? known(text) : value;
    }

    private String known(String text) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            LocalDate date = firstDay.plusDays(day.group(1) == null ? 0 : Long.parseLong(day.group(1)));
            return day.group(2) == null
                    ? date.toString()
                    : date.atTime(LocalTime.parse(day.group(2))).atZone(ZONE).toOffsetDateTime().toString();
        }
        return text.startsWith("@") ? id(text) : text;
    }
}
