package org.encommun.directory.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.IntStream;

import org.encommun.directory.matching.Clusters.Pair;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** For any decisions on records of which some are refused. */
class ClustersPropertiesTest {

    private static final List<UUID> RECORDS = IntStream.range(0, 9)
            .mapToObj(number -> new UUID((long) number * 0x2000_0000_0000_0000L, number)).toList();

    /** What is decided on a pair. */
    enum Act {
        SAME, DIFFERENT, WITHDRAW
    }

    record Step(Act act, UUID one, UUID other) {}

    /** Applies a step, and keeps what stands. */
    private static void take(Step step, Clusters clusters, Map<Pair, Act> standing) {
        Pair pair = Pair.of(step.one(), step.other());
        switch (step.act()) {
            case SAME -> {
                if (clusters.decideSame(step.one(), step.other()).isEmpty()) {
                    standing.put(pair, Act.SAME);
                }
            }
            case DIFFERENT -> {
                if (clusters.decideDifferent(step.one(), step.other()).isEmpty()) {
                    standing.put(pair, Act.DIFFERENT);
                }
            }
            case WITHDRAW -> {
                clusters.withdraw(step.one(), step.other());
                standing.remove(pair);
            }
        }
    }

    private static List<SortedSet<UUID>> clustersOf(Clusters clusters) {
        return RECORDS.stream().map(clusters::members).toList();
    }

    private static Clusters of(List<Map.Entry<Pair, Act>> decisions) {
        Clusters clusters = new Clusters();
        decisions.forEach(decision -> take(new Step(decision.getValue(), decision.getKey().first(), decision.getKey().second()),
                clusters, new LinkedHashMap<>()));
        return clusters;
    }

    @Property
    void noClusterHoldsAPairThatWasDecidedToBeDifferent(@ForAll("steps") @Size(max = 40) List<Step> steps) {
        Clusters clusters = new Clusters();
        Map<Pair, Act> standing = new LinkedHashMap<>();
        for (Step step : steps) {
            take(step, clusters, standing);
            standing.forEach((pair, act) -> assertThat(clusters.members(pair.first()).contains(pair.second()))
                    .isEqualTo(act == Act.SAME));
        }
    }

    @Property
    void theClustersDependOnTheStandingDecisionsAndNotOnTheirOrder(@ForAll("steps") @Size(max = 40) List<Step> steps,
            @ForAll Random random) {
        Clusters clusters = new Clusters();
        Map<Pair, Act> standing = new LinkedHashMap<>();
        steps.forEach(step -> take(step, clusters, standing));

        List<Map.Entry<Pair, Act>> shuffled = new ArrayList<>(standing.entrySet());
        Collections.shuffle(shuffled, random);

        assertThat(clustersOf(of(shuffled))).isEqualTo(clustersOf(clusters));
    }

    @Property
    void withdrawingANewDecisionRestoresTheFormerClusters(@ForAll("steps") @Size(max = 40) List<Step> steps,
            @ForAll("decision") Step last) {
        Clusters clusters = new Clusters();
        Map<Pair, Act> standing = new LinkedHashMap<>();
        steps.forEach(step -> take(step, clusters, standing));
        List<SortedSet<UUID>> before = clustersOf(of(new ArrayList<>(standing.entrySet())));

        if (!standing.containsKey(Pair.of(last.one(), last.other()))) {
            take(last, clusters, standing);
            clusters.withdraw(last.other(), last.one());
        }

        assertThat(clustersOf(clusters)).isEqualTo(before);
    }

    @Property
    void theMembersOfAClusterAreInTheOrderOfTheirTexts(@ForAll("steps") @Size(max = 40) List<Step> steps) {
        Clusters clusters = new Clusters();
        steps.forEach(step -> take(step, clusters, new LinkedHashMap<>()));

        assertThat(RECORDS).allSatisfy(record -> assertThat(clusters.members(record)).extracting(UUID::toString).isSorted());
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return step(Arbitraries.of(Act.class)).list();
    }

    @Provide
    Arbitrary<Step> decision() {
        return step(Arbitraries.of(Act.SAME, Act.DIFFERENT));
    }

    private static Arbitrary<Step> step(Arbitrary<Act> acts) {
        return Combinators.combine(acts, Arbitraries.of(RECORDS), Arbitraries.of(RECORDS)).as(Step::new)
                .filter(step -> !step.one().equals(step.other()));
    }
}
