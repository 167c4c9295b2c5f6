package org.encommun.directory.search;

/** In which order places are found. Among equals, and after the names, by id. */
public enum SearchOrder {
    /** Those that the text fits best first: a word of the name counts more than one of the description. */
    RANK("ts_rank(s.document, cast(:query as tsquery))", "real"),
    /** The nearest first. */
    DISTANCE("s.globe <-> cast(:point as cube)", "float8"),
    /** By name, as a French dictionary sorts. */
    NAME("s.name", "text");

    private final String key;
    private final String type;

    SearchOrder(String key, String type) {
        this.key = key;
        this.type = type;
    }

    /** The SQL expression that is sorted by. */
    String key() {
        return key;
    }

    /** The SQL of the order itself. */
    String sql() {
        return key + (this == RANK ? " desc" : "") + ", s.place_id";
    }

    /** The SQL condition for what comes after {@code :key} and {@code :id}. */
    String after() {
        String last = "cast(:key as %s)".formatted(type);
        return this == RANK
                ? "(%1$s < %2$s or %1$s = %2$s and s.place_id > :id)".formatted(key, last)
                : "(%s, s.place_id) > (%s, :id)".formatted(key, last);
    }

    /** Whether a text can be the key of a place in this order. */
    boolean isKey(String text) {
        return this == NAME
                ? text.chars().noneMatch(Character::isISOControl)
                : text.matches("[0-9]{1,10}([.][0-9]{1,20})?(e-?[0-9]{1,2})?");
    }
}
