package org.encommun.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.encommun.testing.ContractRules;
import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class TeamContractTest {

    @Test
    void teamsAreReadAsEventServicePublishesThem() throws Exception {
        TeamSnapshot team = ContractRules.consumerReads("event-service", "team", TeamSnapshot.class);

        assertThat(team.members()).extracting(TeamSnapshot.Member::role).containsExactly("ORGANISER", "CHECK_IN");
        assertThat(team.devices()).hasSize(1);
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(TeamAuthorityProblem.values());
    }
}
