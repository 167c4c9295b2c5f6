package org.encommun.directory.matching;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Records that are about one place, by decisions on pairs: what is the same as the same is the same, and no cluster holds a pair
 * that was decided to be different. A decision that would break this is refused, so the clusters depend on the decisions that
 * stand and not on the order in which they came. Not safe for use by several threads.
 */
public final class Clusters {

    /** The order of UUIDs by their text, which is also that of PostgreSQL; {@link UUID#compareTo} is another one. */
    static final Comparator<UUID> BY_TEXT = (one, other) -> {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };

    private static final Comparator<Pair> PAIRS = Comparator.comparing(Pair::first, BY_TEXT).thenComparing(Pair::second,
            BY_TEXT);

    private final Map<UUID, Set<UUID>> same = new HashMap<>();
    private final Map<UUID, Set<UUID>> different = new HashMap<>();
    /** The cluster of each record that has a decision; one without a "same" is alone. */
    private final Map<UUID, SortedSet<UUID>> clusters = new HashMap<>();

    /**
     * Two records, the smaller id first.
     *
     * @param first the smaller id, in the order of their texts
     * @param second the other one
     */
    public record Pair(UUID first, UUID second) {

        /** The pair of two records in either order. */
        public static Pair of(UUID one, UUID other) {
            return BY_TEXT.compare(one, other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /**
     * Records that two records are about the same place.
     *
     * @return empty if it was recorded, else the smallest pair that was decided to be different and would come together; then
     * nothing has changed
     */
    public Optional<Pair> decideSame(UUID one, UUID other) {
        SortedSet<UUID> left = cluster(one);
        SortedSet<UUID> right = cluster(other);
        Optional<Pair> contradiction = left == right ? Optional.empty() : decidedDifferent(left, right);
        if (contradiction.isEmpty()) {
            link(same, one, other);
            merge(left, right);
        }
        return contradiction;
    }

    /**
     * Records that two records are about different places.
     *
     * @return empty if it was recorded, else the pair itself, since decisions hold both in one cluster; then nothing has changed
     */
    public Optional<Pair> decideDifferent(UUID one, UUID other) {
        if (cluster(one) == cluster(other)) {
            return Optional.of(Pair.of(one, other));
        }
        link(different, one, other);
        return Optional.empty();
    }

    /**
     * Takes back what was decided on two records, if anything was. The clusters are then those of the other decisions.
     */
    public void withdraw(UUID one, UUID other) {
        unlink(different, one, other);
        if (unlink(same, one, other)) {
            SortedSet<UUID> rest = new TreeSet<>(cluster(one));
            while (!rest.isEmpty()) {
                SortedSet<UUID> part = connected(rest.first());
                part.forEach(member -> clusters.put(member, part));
                rest.removeAll(part);
            }
        }
    }

    /** The records about the same place, this one among them, in the order of the texts of their ids. */
    public SortedSet<UUID> members(UUID record) {
        SortedSet<UUID> cluster = clusters.get(record);
        return Collections.unmodifiableSortedSet(cluster == null ? alone(record) : cluster);
    }

    private SortedSet<UUID> cluster(UUID record) {
        return clusters.computeIfAbsent(record, Clusters::alone);
    }

    private static SortedSet<UUID> alone(UUID record) {
        SortedSet<UUID> cluster = new TreeSet<>(BY_TEXT);
        cluster.add(record);
        return cluster;
    }

    private Optional<Pair> decidedDifferent(SortedSet<UUID> left, SortedSet<UUID> right) {
        SortedSet<UUID> smaller = left.size() <= right.size() ? left : right;
        SortedSet<UUID> larger = smaller == left ? right : left;
        return smaller.stream().flatMap(member -> different.getOrDefault(member, Set.of()).stream().filter(larger::contains)
                .map(apart -> Pair.of(member, apart))).min(PAIRS);
    }

    private void merge(SortedSet<UUID> left, SortedSet<UUID> right) {
        if (left != right) {
            SortedSet<UUID> smaller = left.size() <= right.size() ? left : right;
            SortedSet<UUID> larger = smaller == left ? right : left;
            larger.addAll(smaller);
            smaller.forEach(member -> clusters.put(member, larger));
        }
    }

    private SortedSet<UUID> connected(UUID start) {
        SortedSet<UUID> found = alone(start);
        Deque<UUID> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (UUID next : same.getOrDefault(open.pop(), Set.of())) {
                if (found.add(next)) {
                    open.push(next);
                }
            }
        }
        return found;
    }

    private static void link(Map<UUID, Set<UUID>> decisions, UUID one, UUID other) {
        decisions.computeIfAbsent(one, none -> new TreeSet<>(BY_TEXT)).add(other);
        decisions.computeIfAbsent(other, none -> new TreeSet<>(BY_TEXT)).add(one);
    }

    private static boolean unlink(Map<UUID, Set<UUID>> decisions, UUID one, UUID other) {
        boolean decided = decisions.getOrDefault(one, Set.of()).contains(other);
        if (decided) {
            decisions.get(one).remove(other);
            decisions.get(other).remove(one);
        }
        return decided;
    }
}
