package org.encommun.defaults.outbox;

import java.util.List;

/**
 * The compacted topic on which one kind of aggregate is published. Its JSON Schema is
 * {@code contracts/<aggregate>.v<major>.schema.json}, with a golden sample in {@code <aggregate>.v<major>.sample.json}.
 *
 * @param aggregate the aggregate in the words of the domain, in lower case with hyphens
 * @param major the major version of the contract, raised by every breaking change
 * @param state the record that is published
 * @param facts the facts of an aggregate of this kind, other than its deletion
 * @param ordered whether the topic has one partition only
 */
public record StateTopic<T extends Snapshot>(String aggregate, int major, Class<T> state, List<Fact> facts,
        boolean ordered) {

    /** The fact after which a tombstone follows. */
    static final String DELETED = "deleted";

    /** A topic on which these facts are published. */
    public StateTopic(String aggregate, int major, Class<T> state, Fact... facts) {
        this(aggregate, major, state, List.of(facts), false);
    }

    /** The same with one partition: its records are read in the order of all aggregates together. */
    public StateTopic<T> inOrder() {
        return new StateTopic<>(aggregate, major, state, facts, true);
    }

    /** The topic's name. */
    public String name() {
        return "encommun.%s.v%d".formatted(aggregate, major);
    }

    /** The CloudEvents type of a fact about this aggregate. */
    public String type(Fact fact) {
        return type(fact.type());
    }

    String type(String fact) {
        return "org.encommun.%s.%s.v%d".formatted(aggregate, fact, major);
    }

    /** The class path resource with the contract. */
    public String schema() {
        return "/contracts/%s.v%d.schema.json".formatted(aggregate, major);
    }
}
