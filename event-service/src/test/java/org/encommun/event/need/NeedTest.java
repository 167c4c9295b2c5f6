package org.encommun.event.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.ProblemType;
import org.encommun.defaults.problem.Refusal;
import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class NeedTest {

    private static final Instant NOW = Instant.parse("2026-10-01T08:00:00Z");
    private static final UUID EVENT = UUID.randomUUID();
    private static final UUID HUB = UUID.randomUUID();
    private static final UUID TOWN = UUID.randomUUID();

    @Test
    void aNeedIsOpenUntilItIsSetAsideForAReason() {
        Need need = need();
        assertThat(need.state()).isEqualTo(NeedStatus.OPEN);

        need.update(details(null, "Traité ailleurs", HUB), NeedGroup.NONE, NOW);
        assertThat(need.state()).isEqualTo(NeedStatus.SET_ASIDE);

        need.update(details(null, null, HUB), NeedGroup.NONE, NOW);
        assertThat(need.state()).isEqualTo(NeedStatus.OPEN);
    }

    @Test
    void anActorSupportsANeedOnce() {
        Need need = need();

        need.support(TOWN, NOW);

        refused(() -> need.support(TOWN, NOW), NeedProblem.ALREADY_SUPPORTED);
        assertThat(need.supporters()).containsExactly(TOWN);
    }

    @Test
    void whoRaisedANeedDoesNotSupportIt() {
        refused(() -> need().support(HUB, NOW), NeedProblem.OWN_NEED);
    }

    @Test
    void anActorThatRaisesANeedNoLongerSupportsIt() {
        Need need = need();
        need.support(TOWN, NOW);

        need.update(details(null, null, HUB, TOWN), NeedGroup.NONE, NOW);

        assertThat(need.supporters()).isEmpty();
        assertThat(need.details().raisedByActorIds()).containsExactlyInAnyOrder(HUB, TOWN);
    }

    @Test
    void supportIsWithdrawn() {
        Need need = need();
        need.support(TOWN, NOW);

        need.withdrawSupport(TOWN, NOW);

        assertThat(need.supporters()).isEmpty();
        refused(() -> need.withdrawSupport(TOWN, NOW), CommonProblem.NOT_FOUND);
    }

    @Test
    void aNeedIsPutUnderALeadingOne() {
        Need lead = need();
        Need need = need();

        put(need, lead, false);

        assertThat(need.groupedUnderId()).isEqualTo(lead.id());
    }

    @Test
    void aNeedIsNotPutUnderItself() {
        Need need = need();

        refused(() -> put(need, need, false), NeedProblem.NEED_IN_A_CIRCLE);
    }

    @Test
    void twoNeedsAreNotPutUnderEachOther() {
        Need lead = need();
        Need need = need();
        put(need, lead, false);

        refused(() -> put(lead, need, true), NeedProblem.NEED_IN_A_CIRCLE);
    }

    @Test
    void aNeedIsNotPutUnderOneThatIsUnderAnother() {
        Need lead = need();
        Need middle = need();
        put(middle, lead, false);

        refused(() -> put(need(), middle, false), NeedProblem.NEED_GROUPED_TOO_DEEP);
    }

    @Test
    void aNeedWithOthersUnderItIsNotPutUnderAnother() {
        refused(() -> put(need(), need(), true), NeedProblem.NEED_GROUPED_TOO_DEEP);
    }

    @Test
    void aNeedIsNotPutUnderOneOfAnotherEvent() {
        Need elsewhere = new Need(UUID.randomUUID(), UUID.randomUUID(), details(null, null, HUB), NeedGroup.NONE, NOW);

        refused(() -> put(need(), elsewhere, false), NeedProblem.UNKNOWN_NEED);
    }

    @Test
    void aNeedIsRemovedFromItsGroup() {
        Need need = need();
        put(need, need(), false);

        need.update(details(null, null, HUB), NeedGroup.NONE, NOW);

        assertThat(need.groupedUnderId()).isNull();
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(NeedProblem.values());
    }

    private static void put(Need need, Need lead, boolean leads) {
        need.update(details(lead.id(), null, HUB), new NeedGroup(lead, leads), NOW);
    }

    private static Need need() {
        return new Need(UUID.randomUUID(), EVENT, details(null, null, HUB), NeedGroup.NONE, NOW);
    }

    private static NeedDetails details(UUID lead, String setAsideReason, UUID... raisedBy) {
        return new NeedDetails("Rendre visible le travail des conseillers", null, List.of(raisedBy), lead, setAsideReason);
    }

    private static void refused(ThrowingCallable step, ProblemType type) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
