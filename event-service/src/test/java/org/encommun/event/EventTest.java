package org.encommun.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.encommun.defaults.problem.ProblemType;
import org.encommun.defaults.problem.Refusal;
import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class EventTest {

    private static final Instant NOW = Instant.parse("2026-10-01T08:00:00Z");

    @Test
    void anEventIsPublishedOnceALeadHasAgreed() {
        Event event = draft();
        event.invite(organiser(OrganiserRole.LEAD, Agreement.AGREED), NOW);

        event.publish(NOW);

        assertThat(event.status()).isEqualTo(EventStatus.PUBLISHED);
    }

    @Test
    void aLeadThatIsOnlyInvitedOrAPartnerThatAgreedDoesNotDo() {
        Event event = draft();
        event.invite(organiser(OrganiserRole.LEAD, Agreement.INVITED), NOW);
        event.invite(organiser(OrganiserRole.PARTNER, Agreement.AGREED), NOW);

        refused(() -> event.publish(NOW), EventProblem.NO_AGREED_LEAD);
    }

    @Test
    void anEventIsPublishedOnce() {
        Event event = published();

        refused(() -> event.publish(NOW), EventProblem.ALREADY_PUBLISHED);
    }

    @Test
    void aDraftCannotBeCancelledSinceNobodyKnowsOfIt() {
        refused(() -> draft().cancel(NOW), EventProblem.NOT_PUBLISHED);
    }

    @Test
    void aCancelledEventStaysAsItIs() {
        Event event = published();
        event.cancel(NOW);

        refused(() -> event.cancel(NOW), EventProblem.EVENT_CANCELLED);
        refused(() -> event.publish(NOW), EventProblem.EVENT_CANCELLED);
        refused(() -> event.describe(details("2026-11-24T14:00:00+01:00", "2026-11-24T17:00:00+01:00", "Europe/Paris", "63195"),
                NOW),
                EventProblem.EVENT_CANCELLED);
        refused(() -> event.invite(organiser(OrganiserRole.HOST, Agreement.AGREED), NOW), EventProblem.EVENT_CANCELLED);
    }

    @Test
    void anActorHasOnePart() {
        Event event = draft();
        Organiser organiser = organiser(OrganiserRole.LEAD, Agreement.AGREED);
        event.invite(organiser, NOW);

        refused(() -> event.invite(new Organiser(organiser.actorId(), OrganiserRole.HOST, Agreement.AGREED, List.of()), NOW),
                EventProblem.ALREADY_ORGANISER);
    }

    @Test
    void anEventEndsAfterItBegins() {
        refused(() -> draft("2026-11-24T14:00:00+01:00", "2026-11-24T13:00:00Z", "Europe/Paris", "63195"),
                EventProblem.ENDS_BEFORE_START);
    }

    @Test
    void aTimeZoneIsANameWithASummerTime() {
        refused(() -> draft("2026-11-24T14:00:00+01:00", "2026-11-24T17:00:00+01:00", "Europe/Lezoux", "63195"),
                EventProblem.UNKNOWN_TIME_ZONE);
        refused(() -> draft("2026-11-24T14:00:00+01:00", "2026-11-24T17:00:00+01:00", "+01:00", "63195"),
                EventProblem.UNKNOWN_TIME_ZONE);
    }

    @Test
    void anEventToWhichPeopleComeIsSomewhere() {
        refused(() -> draft("2026-11-24T14:00:00+01:00", "2026-11-24T17:00:00+01:00", "Europe/Paris", null),
                EventProblem.COMMUNE_MISSING);
    }

    @Test
    void timesAreShownInTheZoneOfTheEvent() {
        Event reunion = draft("2026-11-24T14:00:00+01:00", "2026-11-24T17:00:00+01:00", "Indian/Reunion", "97411");

        assertThat(reunion.details().startsAt()).isEqualTo(OffsetDateTime.parse("2026-11-24T17:00:00+04:00"));
        assertThat(reunion.details().startsAt().getOffset().getId()).isEqualTo("+04:00");
    }

    @Test
    void anEventIsNotItsOwnEarlierEdition() {
        Event event = draft();
        UUID earlier = UUID.randomUUID();

        event.requireNotAmong(List.of(earlier, UUID.randomUUID()));

        refused(() -> event.requireNotAmong(List.of(event.id())), EventProblem.EDITION_IN_A_CIRCLE);
        refused(() -> event.requireNotAmong(List.of(earlier, event.id())), EventProblem.EDITION_IN_A_CIRCLE);
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(EventProblem.values());
    }

    private static Event published() {
        Event event = draft();
        event.invite(organiser(OrganiserRole.LEAD, Agreement.AGREED), NOW);
        event.publish(NOW);
        return event;
    }

    private static Event draft() {
        return draft("2026-11-24T14:00:00+01:00", "2026-11-24T17:00:00+01:00", "Europe/Paris", "63195");
    }

    private static Event draft(String start, String end, String zone, String commune) {
        return new Event(UUID.randomUUID(), details(start, end, zone, commune), NOW);
    }

    private static EventDetails details(String start, String end, String zone, String commune) {
        return new EventDetails("lezoux-2026", "NEC local de Lezoux", null, EventLevel.LOCAL, AttendanceMode.ON_SITE,
                OffsetDateTime.parse(start), OffsetDateTime.parse(end), zone, commune, 40,
                OffsetDateTime.parse("2026-10-24T09:00:00+02:00"), OffsetDateTime.parse("2026-11-24T14:00:00+01:00"), null);
    }

    private static Organiser organiser(OrganiserRole role, Agreement agreement) {
        return new Organiser(UUID.randomUUID(), role, agreement, List.of(Contribution.ROOMS));
    }

    private static void refused(ThrowingCallable step, ProblemType type) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
