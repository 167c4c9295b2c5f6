package org.encommun.event.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;

import org.encommun.defaults.problem.ProblemType;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.Subject;
import org.encommun.defaults.security.TeamRole;
import org.encommun.testing.ContractRules;
import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class TeamTest {

    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final Subject CAMILLE = new Subject("https://identite.exemple.fr", "camille");
    private static final Subject DOMINIQUE = new Subject("https://identite.exemple.fr", "dominique");

    private final Team team = new Team(UUID.randomUUID(), UUID.randomUUID(), CAMILLE, NOW);

    @Test
    void whoeverCreatesAnEventIsItsFirstOrganiser() {
        assertThat(team.members()).singleElement().satisfies(member -> {
            assertThat(member.is(CAMILLE)).isTrue();
            assertThat(member.role()).isEqualTo(TeamRole.ORGANISER);
        });
    }

    @Test
    void aSubjectIsAMemberOnce() {
        refused(() -> add(CAMILLE, TeamRole.MODERATOR), TeamProblem.ALREADY_MEMBER);
    }

    @Test
    void theSameSubjectOfAnotherIssuerIsSomebodyElse() {
        add(new Subject("https://autre.exemple.fr", "camille"), TeamRole.CHECK_IN);

        assertThat(team.members()).hasSize(2);
        assertThat(team.find(CAMILLE)).get().extracting(TeamMember::role).isEqualTo(TeamRole.ORGANISER);
    }

    @Test
    void theLastOrganiserCannotLeave() {
        add(DOMINIQUE, TeamRole.MODERATOR);

        refused(() -> team.remove(id(CAMILLE), CAMILLE, NOW), TeamProblem.LAST_ORGANISER);
        refused(() -> team.changeRole(id(CAMILLE), TeamRole.CHECK_IN, CAMILLE, NOW), TeamProblem.LAST_ORGANISER);
    }

    @Test
    void membersWithOtherRolesLeaveAtAnyTime() {
        add(DOMINIQUE, TeamRole.MODERATOR);

        team.changeRole(id(DOMINIQUE), TeamRole.CHECK_IN, CAMILLE, NOW);
        team.remove(id(DOMINIQUE), CAMILLE, NOW);

        assertThat(team.members()).hasSize(1);
    }

    @Test
    void anOrganiserLeavesWhenThereIsAnother() {
        add(DOMINIQUE, TeamRole.MODERATOR);
        team.changeRole(id(DOMINIQUE), TeamRole.ORGANISER, CAMILLE, NOW);

        team.remove(id(CAMILLE), CAMILLE, NOW);

        assertThat(team.members()).singleElement().satisfies(member -> assertThat(member.is(DOMINIQUE)).isTrue());
    }

    @Test
    void everyChangeNamesWhoMadeIt() {
        add(DOMINIQUE, TeamRole.MODERATOR);

        assertThat(team.changes()).hasSize(2).allMatch(change -> change.by().name().equals("camille"));
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(TeamProblem.values());
    }

    @Test
    void aTeamIsPublishedAsInTheGoldenSample() throws Exception {
        ContractRules.producerKeeps(TeamSnapshot.TOPIC);
    }

    private void add(Subject subject, TeamRole role) {
        team.add(new TeamMember(UUID.randomUUID(), subject, role, null, NOW, false), CAMILLE, NOW);
    }

    private UUID id(Subject subject) {
        return team.find(subject).orElseThrow().id();
    }

    private static void refused(Runnable change, ProblemType type) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
