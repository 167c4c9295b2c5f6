package org.encommun.directory.matching;

import java.util.SortedSet;
import java.util.TreeSet;

import org.encommun.directory.matching.value.PlaceKind;

/**
 * The keys of a record. Only records with a key in common are compared. The keys depend on the record alone, so that an index of
 * them can be stored, and a new record looked up in it.
 */
public final class BlockingKeys {

    /** A cell is a 500th of a degree: 220 m from south to north, in France about 150 m from west to east. */
    private static final double CELLS_PER_DEGREE = 500;
    private static final double HALF_A_CELL = 0.5;
    private static final int MOST_WORDS = 8;

    /**
     * What keys are made of. A block, the records with one key, above the cap of its family is left out: the key is common and
     * tells little. For each wide family there is a narrow one that remains then. Caps bound the work by the number of records.
     */
    public enum Family {
        /** Organisation and commune. */
        SIREN(Family.NARROW),
        /** A word of the name, within the département. */
        WORD(Family.WIDE),
        /** A word of the name, within the commune. */
        WORD_IN_COMMUNE(Family.NARROW),
        /** A kind of place, within the commune. */
        KIND(Family.NARROW),
        /** A telephone number. */
        PHONE(Family.WIDE),
        /** A telephone number, within the commune: one switchboard may serve a whole département. */
        PHONE_IN_COMMUNE(Family.NARROW),
        /** Street and postal code. */
        STREET(Family.WIDE),
        /** Street, number and postal code. */
        ADDRESS(Family.NARROW),
        /** A mailbox. */
        EMAIL(Family.WIDE),
        /** An organisation's domain, of mailboxes and of pages. */
        DOMAIN(Family.WIDE),
        /** An organisation's domain, within the commune. */
        DOMAIN_IN_COMMUNE(Family.NARROW),
        /** A cell of one of two grids; whoever is separated by a line of one grid is together in the other. */
        CELL(Family.NARROW);

        private static final int WIDE = 10;
        private static final int NARROW = 50;

        private final int cap;

        Family(int cap) {
            this.cap = cap;
        }

        /** The largest block that is compared, in records. */
        public int cap() {
            return cap;
        }

        /** The family of a key that {@link BlockingKeys#of} gave. */
        public static Family of(String key) {
            return valueOf(key.substring(0, key.indexOf(':')));
        }
    }

    /** Takes the keys of a record. */
    @FunctionalInterface
    interface Sink {
        void take(Family family, String key);
    }

    private BlockingKeys() {}

    /** The keys of a record, each beginning with its family; none if the record says nothing. */
    public static SortedSet<String> of(MatchedRecord record) {
        return of(NormalisedRecord.of(record));
    }

    /** The keys of a record, each beginning with its family. */
    public static SortedSet<String> of(NormalisedRecord record) {
        SortedSet<String> keys = new TreeSet<>();
        each(record, (family, key) -> keys.add(family + ":" + key));
        return keys;
    }

    /** Gives the keys of a record to a sink; a key may come twice. */
    static void each(NormalisedRecord record, Sink sink) {
        String commune = record.communeCode() != null ? record.communeCode() : record.postalCode();
        names(record, commune, sink);
        contacts(record, commune, sink);
        addresses(record, sink);
        if (record.number().siren() != null) {
            within(commune, Family.SIREN, record.number().siren(), sink);
        }
    }

    private static void names(NormalisedRecord record, String commune, Sink sink) {
        if (commune == null) {
            return;
        }
        record.name().words().stream().limit(MOST_WORDS).filter(word -> word.length() > 1).forEach(word -> {
            sink.take(Family.WORD, record.departement() + ":" + word);
            sink.take(Family.WORD_IN_COMMUNE, commune + ":" + word);
        });
        for (PlaceKind kind : record.name().kinds()) {
            sink.take(Family.KIND, commune + ":" + kind);
        }
    }

    private static void contacts(NormalisedRecord record, String commune, Sink sink) {
        for (String phone : record.phones()) {
            sink.take(Family.PHONE, phone);
            within(commune, Family.PHONE_IN_COMMUNE, phone, sink);
        }
        record.emails().places().forEach(mailbox -> sink.take(Family.EMAIL, mailbox));
        record.emails().domains().forEach(domain -> domain(domain, commune, sink));
        record.websites().domains().forEach(domain -> domain(domain, commune, sink));
    }

    private static void domain(String domain, String commune, Sink sink) {
        sink.take(Family.DOMAIN, domain);
        within(commune, Family.DOMAIN_IN_COMMUNE, domain, sink);
    }

    private static void within(String commune, Family family, String key, Sink sink) {
        if (commune != null) {
            sink.take(family, commune + ":" + key);
        }
    }

    private static void addresses(NormalisedRecord record, Sink sink) {
        if (record.postalCode() != null && record.street().isKnown()) {
            String street = record.postalCode() + ":" + String.join(" ", record.street().words());
            sink.take(Family.STREET, street);
            sink.take(Family.ADDRESS, street + ":" + record.street().number());
        }
        if (record.isLocated()) {
            sink.take(Family.CELL, cell(record, 0));
            sink.take(Family.CELL, cell(record, HALF_A_CELL));
        }
    }

    private static String cell(NormalisedRecord record, double shift) {
        return (shift == 0 ? "a" : "b") + (long) Math.floor(record.latitude() * CELLS_PER_DEGREE + shift) + ":"
                + (long) Math.floor(record.longitude() * CELLS_PER_DEGREE + shift);
    }
}
