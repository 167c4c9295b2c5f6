package org.encommun.directory.search;

import java.util.List;
import java.util.stream.Stream;

/** A part of a place in which a word of the text was found; they count for the rank in this order. */
public enum MatchedPart {
    /** Its name. */
    NAME("0,0,0,1"),
    /** The organisation that runs it, the one above, or its commune. */
    ORGANISATION("0,0,1,0"),
    /** Its kind, services, labels and programmes. */
    SERVICES("0,1,0,0"),
    /** What is written of it. */
    DESCRIPTION("1,0,0,0");

    /** SQL that names the parts in which {@code :anyWord} is found. */
    static final String SQL = "concat_ws(' ', " + String.join(", ", Stream.of(values()).map(MatchedPart::sql).toList()) + ")";

    private final String weights;

    /** @param weights those of PostgreSQL's {@code ts_rank} that leave the part alone: of D, C, B and A */
    MatchedPart(String weights) {
        this.weights = weights;
    }

    private String sql() {
        return "case when ts_rank(cast('{%s}' as real[]), document, cast(:anyWord as tsquery)) > 0 then '%s' end".formatted(
                weights,
                name());
    }

    /** The parts by their names with spaces between. */
    static List<MatchedPart> of(String names) {
        return names.isEmpty() ? List.of() : Stream.of(names.split(" ")).map(MatchedPart::valueOf).toList();
    }
}
