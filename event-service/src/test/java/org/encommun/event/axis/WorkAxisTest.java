package org.encommun.event.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class WorkAxisTest {

    private static final UUID EVENT = UUID.randomUUID();

    @Test
    void anAxisIsOpenByDefault() {
        assertThat(new AxisDetails("Rendre visible", null, null).state()).isEqualTo(AxisStatus.OPEN);
    }

    @Test
    void anAxisIsClosedAndOpenedAgain() {
        WorkAxis axis = axis();

        axis.update(new AxisDetails("Rendre visible", null, AxisStatus.CLOSED));
        assertThat(axis.details().state()).isEqualTo(AxisStatus.CLOSED);

        axis.update(new AxisDetails("Rendre visible", null, null));
        assertThat(axis.details().state()).isEqualTo(AxisStatus.OPEN);
    }

    @Test
    void aLaterEditionCarriesAnAxisOnUnderAnIdOfItsOwn() {
        WorkAxis axis = axis();
        UUID id = UUID.randomUUID();
        UUID laterEvent = UUID.randomUUID();

        WorkAxis later = axis.carriedOn(id, laterEvent);

        assertThat(later.id()).isEqualTo(id);
        assertThat(later.belongsTo(laterEvent)).isTrue();
        assertThat(later.inheritedFromId()).isEqualTo(axis.id());
        assertThat(later.details()).isEqualTo(axis.details());
        assertThat(axis.inheritedFromId()).isNull();
        assertThat(axis.belongsTo(EVENT)).isTrue();
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(AxisProblem.values());
    }

    private static WorkAxis axis() {
        return new WorkAxis(UUID.randomUUID(), EVENT,
                new AxisDetails("Rendre visible", "Chiffres, portraits", AxisStatus.OPEN));
    }
}
