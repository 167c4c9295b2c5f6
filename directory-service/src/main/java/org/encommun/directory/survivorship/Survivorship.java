package org.encommun.directory.survivorship;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.encommun.directory.fields.Fields;

/**
 * Chooses which value of a field stands, of those that several records give ("survivorship" in master data management): a decision
 * before the word of a representative, before that of the authority for the field, before the newest by the date of its source, before
 * the most trusted network, before the oldest record. The choice depends on what is given only, and not on the order in which it came.
 * What a network repeats after the directory counts for nothing while anybody else says something.
 */
public final class Survivorship<T extends Record> {

    /** Raised when the same facts give another result than before. */
    public static final int RULE_VERSION = 1;

    private final Fields<T> fields;

    /** @param fields those of the details in question */
    public Survivorship(Fields<T> fields) {
        this.fields = fields;
    }

    /** What one record says of one field. */
    private record Opinion(Statement<?> statement, String field, Object value, Assertion assertion) {

        boolean isOwner() {
            return statement.source().owned().contains(field) && assertion.standing() != Standing.ADOPTED;
        }

        boolean votes() {
            return assertion.standing() == Standing.OWN || assertion.standing() == Standing.REPRESENTATIVE;
        }
    }

    private static final Comparator<Opinion> BY_STANDING = Comparator.comparing(opinion -> opinion.assertion().standing());
    private static final Comparator<Opinion> OWNER_FIRST = Comparator.comparing(Opinion::isOwner).reversed();
    private static final Comparator<Opinion> NEWEST_FIRST = Comparator
            .<Opinion, Instant>comparing(opinion -> opinion.assertion().dated()).reversed();
    private static final Comparator<Opinion> MOST_TRUSTED_FIRST = Comparator
            .<Opinion>comparingInt(opinion -> opinion.statement().source().trust()).reversed();
    private static final Comparator<Opinion> BY_RECORD = Comparator.comparing(opinion -> opinion.statement().recordId());
    private static final Comparator<Opinion> STRONGEST_FIRST = BY_STANDING.thenComparing(OWNER_FIRST)
            .thenComparing(NEWEST_FIRST).thenComparing(MOST_TRUSTED_FIRST).thenComparing(BY_RECORD);
    private static final Comparator<Opinion> FIRST_TO_SAY = Comparator
            .<Opinion, Instant>comparing(opinion -> opinion.assertion().since()).thenComparing(BY_RECORD);

    /**
     * What stands, given all that is said.
     *
     * @param statements of as many records as there are; of none, what was decided stands
     * @param decisions of any field
     */
    public Golden<T> golden(Collection<Statement<T>> statements, Collection<Decision> decisions) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Origin> origins = new LinkedHashMap<>();
        for (String field : fields.names()) {
            List<Opinion> opinions = opinions(statements, field);
            Optional<Decision> decision = holding(decisions, field, opinions);
            if (decision.isPresent()) {
                if (decision.get().value() != null) {
                    values.put(field, decision.get().value());
                    origins.put(field, decided(decision.get(), opinions));
                }
            } else if (!opinions.isEmpty()) {
                values.put(field, opinions.get(0).value());
                origins.put(field, chosen(opinions));
            }
        }
        return new Golden<>(fields.with(values), origins);
    }

    /** The strongest first. */
    private List<Opinion> opinions(Collection<Statement<T>> statements, String field) {
        List<Opinion> opinions = new ArrayList<>();
        for (Statement<T> statement : statements) {
            Object value = fields.value(statement.details(), field);
            if (value != null) {
                opinions.add(new Opinion(statement, field, value, statement.assertions().get(field)));
            }
        }
        opinions.sort(STRONGEST_FIRST);
        return opinions;
    }

    /** The latest decision on a field, unless somebody has said something new since. */
    private static Optional<Decision> holding(Collection<Decision> decisions, String field, List<Opinion> opinions) {
        return decisions.stream().filter(decision -> decision.field().equals(field))
                .max(Comparator.comparing(Decision::decidedAt).thenComparing(Decision::id))
                .filter(decision -> opinions.stream().filter(Opinion::votes)
                        .noneMatch(opinion -> opinion.assertion().since().isAfter(decision.decidedAt())
                                && !opinion.value().equals(decision.value())));
    }

    private static Origin decided(Decision decision, List<Opinion> opinions) {
        return firstWith(decision.value(), opinions)
                .map(first -> origin(first, opinions, Reason.DECISION, false))
                .orElseGet(() -> new Origin(null, null, decision.decidedAt(), decision.decidedAt(), Reason.DECISION, false));
    }

    private static Origin chosen(List<Opinion> opinions) {
        Opinion strongest = opinions.get(0);
        Optional<Opinion> next = opinions.stream().filter(opinion -> !opinion.value().equals(strongest.value())).findFirst();
        boolean contested = strongest.votes() && next.filter(Opinion::votes).isPresent();
        Opinion first = firstWith(strongest.value(), opinions).orElse(strongest);
        return origin(first, opinions, next.map(other -> reason(strongest, other)).orElse(Reason.UNCONTESTED), contested);
    }

    private static Origin origin(Opinion first, List<Opinion> opinions, Reason reason, boolean contested) {
        Instant dated = opinions.stream().filter(opinion -> opinion.value().equals(first.value()))
                .filter(opinion -> opinion.assertion().standing() == first.assertion().standing())
                .map(opinion -> opinion.assertion().dated()).max(Comparator.naturalOrder()).orElseThrow();
        return new Origin(first.statement().recordId(), first.statement().source().networkId(), first.assertion().since(),
                dated,
                reason, contested);
    }

    /** Of those that have a value by the best right, the one that had it first: repetition does not change where it comes from. */
    private static Optional<Opinion> firstWith(Object value, List<Opinion> opinions) {
        List<Opinion> same = opinions.stream().filter(opinion -> opinion.value().equals(value)).toList();
        return same.stream().map(opinion -> opinion.assertion().standing()).min(Comparator.naturalOrder())
                .flatMap(best -> same.stream().filter(opinion -> opinion.assertion().standing() == best).min(FIRST_TO_SAY));
    }

    private static Reason reason(Opinion strongest, Opinion other) {
        if (BY_STANDING.compare(strongest, other) != 0) {
            return strongest.assertion().standing() == Standing.REPRESENTATIVE ? Reason.REPRESENTATIVE : Reason.UNCONTESTED;
        }
        if (OWNER_FIRST.compare(strongest, other) != 0) {
            return Reason.OWNER;
        }
        if (NEWEST_FIRST.compare(strongest, other) != 0) {
            return Reason.NEWEST;
        }
        return MOST_TRUSTED_FIRST.compare(strongest, other) != 0 ? Reason.TRUST : Reason.RECORD_ID;
    }
}
