package org.encommun.directory.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.encommun.directory.matching.Clusters.Pair;
import org.junit.jupiter.api.Test;

class ClustersTest {

    private static final UUID A = UUID.fromString("10000000-0000-0000-0000-000000000001");
    private static final UUID B = UUID.fromString("20000000-0000-0000-0000-000000000001");
    private static final UUID C = UUID.fromString("30000000-0000-0000-0000-000000000001");
    /** The largest by its text, the smallest by {@link UUID#compareTo}. */
    private static final UUID D = UUID.fromString("f0000000-0000-0000-0000-000000000001");

    private final Clusters clusters = new Clusters();

    @Test
    void aRecordWithoutDecisionsIsAlone() {
        assertThat(clusters.members(A)).containsExactly(A);
    }

    @Test
    void whatIsTheSameAsTheSameIsTheSame() {
        clusters.decideSame(C, B);
        clusters.decideSame(B, D);

        assertThat(clusters.members(D)).containsExactly(B, C, D);
    }

    @Test
    void aDecisionThatBringsDifferentPlacesTogetherIsRefusedWithThem() {
        clusters.decideSame(A, B);
        clusters.decideSame(C, D);
        clusters.decideDifferent(D, A);

        assertThat(clusters.decideSame(B, C)).contains(new Pair(A, D));
        assertThat(clusters.members(B)).containsExactly(A, B);
    }

    @Test
    void placesOfOneClusterAreNotDecidedToBeDifferent() {
        clusters.decideSame(A, B);
        clusters.decideSame(B, C);

        assertThat(clusters.decideDifferent(C, A)).contains(new Pair(A, C));
        assertThat(clusters.decideSame(C, D)).isEmpty();
    }

    @Test
    void withdrawingALinkSeparatesWhatNothingElseHoldsTogether() {
        clusters.decideSame(A, B);
        clusters.decideSame(B, C);
        clusters.decideSame(C, D);
        clusters.withdraw(C, B);

        assertThat(clusters.members(A)).containsExactly(A, B);
        assertThat(clusters.members(D)).containsExactly(C, D);
        assertThat(clusters.decideDifferent(B, C)).isEmpty();
    }

    @Test
    void withdrawingADifferenceLetsPlacesComeTogether() {
        clusters.decideDifferent(A, B);
        clusters.withdraw(B, A);

        assertThat(clusters.decideSame(A, B)).isEmpty();
    }
}
