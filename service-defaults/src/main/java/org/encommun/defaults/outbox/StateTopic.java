package org.encommun.defaults.outbox;

/**
 * The compacted topic on which one kind of aggregate tells its states. Its JSON Schema stands in
 * {@code contracts/<aggregate>.v<major>.schema.json}, one golden sample beside it in {@code <aggregate>.v<major>.sample.json}.
 *
 * @param aggregate the aggregate in the words of the domain, in lower case with hyphens
 * @param major the major version of the contract; a change that an old reader cannot bear makes a new one
 * @param state the record that is told
 */
public record StateTopic<T extends Snapshot>(String aggregate, int major, Class<T> state) {

    /** The topic's name. */
    public String name() {
        return "encommun.%s.v%d".formatted(aggregate, major);
    }

    /** The CloudEvents type of a fact about this aggregate. */
    public String type(String fact) {
        return "org.encommun.%s.%s.v%d".formatted(aggregate, fact, major);
    }

    /** The class path resource with the contract. */
    public String schema() {
        return "/contracts/%s.v%d.schema.json".formatted(aggregate, major);
    }
}
