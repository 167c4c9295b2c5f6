package org.encommun.defaults.aggregate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.encommun.defaults.outbox.Fact;
import org.encommun.defaults.outbox.Outbox;
import org.encommun.defaults.outbox.Snapshot;
import org.encommun.defaults.outbox.StateTopic;

/**
 * How one kind of aggregate is published: on which topic, as which snapshot, and under which condition.
 *
 * @param <A> the kind of aggregate
 */
public abstract class Publication<A extends Aggregate> {

    private Publication() {}

    /** For aggregates that are not published. */
    static <A extends Aggregate> Publication<A> none() {
        return new Publication<>() {
            @Override
            void publish(Collection<? extends A> saved) {
                saved.forEach(Aggregate::takeRegistered);
            }

            @Override
            public void publishAs(Fact fact, Collection<? extends A> aggregates) {
                throw new IllegalStateException("aggregates of this kind are not published");
            }

            @Override
            void publishDeleted(A deleted) {
                // it was never published
            }
        };
    }

    /** For aggregates that are public from the beginning. */
    public static <A extends Aggregate, S extends Snapshot> Publication<A> of(Outbox outbox, StateTopic<S> topic,
            Function<A, S> snapshot) {
        return of(outbox, topic, snapshot, always -> true);
    }

    /**
     * For aggregates that are public under a condition only.
     *
     * @param isPublic whether this aggregate is public; where that can change, the result must hold until commit
     */
    public static <A extends Aggregate, S extends Snapshot> Publication<A> of(Outbox outbox, StateTopic<S> topic,
            Function<A, S> snapshot, Predicate<A> isPublic) {
        return new ToOutbox<>(outbox, topic, snapshot, isPublic);
    }

    /** Publishes the aggregates that registered a fact. */
    abstract void publish(Collection<? extends A> saved);

    /** Publishes aggregates that have just become public, regardless of what they registered. */
    public abstract void publishAs(Fact fact, Collection<? extends A> aggregates);

    /** Publishes the deletion of an aggregate as a tombstone. */
    abstract void publishDeleted(A deleted);

    private static final class ToOutbox<A extends Aggregate, S extends Snapshot> extends Publication<A> {

        private final Outbox outbox;
        private final StateTopic<S> topic;
        private final Function<A, S> snapshot;
        private final Predicate<A> isPublic;

        ToOutbox(Outbox outbox, StateTopic<S> topic, Function<A, S> snapshot, Predicate<A> isPublic) {
            this.outbox = outbox;
            this.topic = topic;
            this.snapshot = snapshot;
            this.isPublic = isPublic;
        }

        @Override
        void publish(Collection<? extends A> saved) {
            Map<A, Fact> changed = new LinkedHashMap<>();
            for (A aggregate : saved) {
                Optional<Fact> fact = aggregate.takeRegistered();
                if (fact.isPresent() && isPublic.test(aggregate)) {
                    changed.put(aggregate, fact.get());
                }
            }
            changed.keySet().stream().collect(Collectors.groupingBy(changed::get, LinkedHashMap::new, Collectors.toList()))
                    .forEach(this::publishAs);
        }

        @Override
        public void publishAs(Fact fact, Collection<? extends A> aggregates) {
            List<S> states = aggregates.stream().<S>map(snapshot).toList();
            outbox.appendAll(topic, fact, states);
        }

        @Override
        void publishDeleted(A deleted) {
            if (isPublic.test(deleted)) {
                outbox.appendDeleted(topic, deleted.id(), deleted.version());
            }
        }
    }
}
