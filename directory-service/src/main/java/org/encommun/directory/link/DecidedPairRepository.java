package org.encommun.directory.link;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.encommun.defaults.aggregate.AggregateRepository;
import org.encommun.defaults.database.AdvisoryLock;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.matching.Clusters;

/**
 * What was decided on pairs of one kind, and which of them belong together by it.
 *
 * @param <P> the kind of pair
 */
public abstract class DecidedPairRepository<P extends DecidedPair> extends AggregateRepository<P> {

    private final AdvisoryLock lock;

    /** For the client proxies of the beans. */
    protected DecidedPairRepository() {
        this(null);
    }

    /** @param lock under which pairs of this kind are decided on */
    protected DecidedPairRepository(AdvisoryLock lock) {
        this.lock = lock;
    }

    /** Until commit nobody else decides on pairs of this kind: two decisions at once could contradict each other. */
    public void lockDecisions() {
        lock.lock(getEntityManager());
    }

    /** The decisions on these, with one another and with others. */
    public List<P> of(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("first in ?1 or second in ?1 order by id", ids);
    }

    /** What was decided on two of them. */
    public Optional<P> between(UUID one, UUID other) {
        return find("first = ?1 and second = ?2 or first = ?2 and second = ?1", one, other).firstResultOptional();
    }

    /** These and all that decisions hold together with them. */
    public Set<UUID> connected(Collection<UUID> start) {
        Set<UUID> known = new LinkedHashSet<>(start);
        Set<UUID> open = new LinkedHashSet<>(start);
        while (!open.isEmpty()) {
            Set<UUID> next = new LinkedHashSet<>();
            for (P pair : of(open)) {
                if (pair.verdict() == Verdict.SAME) {
                    next.add(pair.first());
                    next.add(pair.second());
                }
            }
            next.removeAll(known);
            known.addAll(next);
            open = next;
        }
        return known;
    }

    /** How these belong together; all that they are connected with must be among them. */
    public Clusters clusters(Set<UUID> connected) {
        Clusters clusters = new Clusters();
        List<P> all = of(connected);
        all.stream().filter(pair -> pair.verdict() == Verdict.SAME)
                .forEach(pair -> clusters.decideSame(pair.first(), pair.second()));
        all.stream().filter(pair -> pair.verdict() == Verdict.DIFFERENT)
                .forEach(pair -> clusters.decideDifferent(pair.first(), pair.second()));
        return clusters;
    }

    /** The pair decided to be different that would come together if these two were the same. */
    public Optional<Clusters.Pair> contradiction(UUID one, UUID other) {
        return clusters(connected(Set.of(one, other))).decideSame(one, other);
    }

    /**
     * Decides on a pair, under {@link #lockDecisions}. A decision on it that was made before is replaced.
     *
     * @throws Refusal {@link LinkProblem#CONTRADICTS_DECISION} if two that were decided to be different would come together,
     *         {@link LinkProblem#HELD_TOGETHER} if decisions on others hold together what would be parted
     */
    public P decide(P decision) {
        requireDecidable(decision.first(), decision.second(), decision.verdict());
        Optional<P> made = between(decision.first(), decision.second());
        made.ifPresent(before -> before.replace(decision));
        return save(made.orElse(decision));
    }

    /** Whatever was decided on the two themselves before. */
    private void requireDecidable(UUID one, UUID other, Verdict verdict) {
        Clusters clusters = clusters(connected(Set.of(one, other)));
        clusters.withdraw(one, other);
        if (verdict == Verdict.SAME) {
            clusters.decideSame(one, other).ifPresent(pair -> {
                throw new Refusal(LinkProblem.CONTRADICTS_DECISION).with("pair", List.of(pair.first(), pair.second()));
            });
        } else if (clusters.members(one).contains(other)) {
            throw new Refusal(LinkProblem.HELD_TOGETHER);
        }
    }
}
