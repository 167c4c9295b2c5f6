package org.encommun.event.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.encommun.defaults.problem.ProblemType;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.organiser.Agreement;
import org.encommun.event.organiser.Contribution;
import org.encommun.event.organiser.Organiser;
import org.encommun.event.organiser.OrganiserProblem;
import org.encommun.event.organiser.OrganiserRole;
import org.encommun.event.period.PeriodProblem;
import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class EventTest {

    private static final Instant NOW = Instant.parse("2026-10-01T08:00:00Z");

    @Test
    void anEventIsPublishedOnceALeadHasAgreed() {
        Event event = draft();
        event.addOrganiser(organiser(OrganiserRole.LEAD, Agreement.AGREED), NOW);

        event.publish(NOW);

        assertThat(event.status()).isEqualTo(EventStatus.PUBLISHED);
    }

    @Test
    void publicationNeedsALeadThatHasAgreed() {
        Event event = draft();
        event.addOrganiser(organiser(OrganiserRole.LEAD, Agreement.INVITED), NOW);
        event.addOrganiser(organiser(OrganiserRole.PARTNER, Agreement.AGREED), NOW);

        refused(() -> event.publish(NOW), OrganiserProblem.NO_AGREED_LEAD);
    }

    @Test
    void anEventPublishedAfterItsEndIsOverAtOnce() {
        Event event = draft();
        event.addOrganiser(organiser(OrganiserRole.LEAD, Agreement.AGREED), NOW);

        event.publish(Instant.parse("2026-11-24T16:00:00Z"));

        assertThat(event.status()).isEqualTo(EventStatus.OVER);
    }

    @Test
    void anEventIsPublishedOnce() {
        Event event = published();

        refused(() -> event.publish(NOW), EventProblem.ALREADY_PUBLISHED);
    }

    @Test
    void aDraftCannotBeCancelled() {
        refused(() -> draft().cancel(NOW), EventProblem.NOT_PUBLISHED);
    }

    @Test
    void aCancelledEventStaysAsItIs() {
        Event event = published();
        event.cancel(NOW);

        refused(() -> event.cancel(NOW), EventProblem.EVENT_CANCELLED);
        refused(() -> event.publish(NOW), EventProblem.EVENT_CANCELLED);
        refused(() -> event.update(details("2026-11-24T14:00:00+01:00", "2026-11-24T17:00:00+01:00", "Europe/Paris", "63195"),
                NOW),
                EventProblem.EVENT_CANCELLED);
        refused(() -> event.addOrganiser(organiser(OrganiserRole.HOST, Agreement.AGREED), NOW), EventProblem.EVENT_CANCELLED);
    }

    @Test
    void anActorIsAnOrganiserOnce() {
        Event event = draft();
        Organiser organiser = organiser(OrganiserRole.LEAD, Agreement.AGREED);
        event.addOrganiser(organiser, NOW);

        refused(() -> event.addOrganiser(new Organiser(organiser.actorId(), OrganiserRole.HOST, Agreement.AGREED, List.of()),
                NOW),
                OrganiserProblem.ALREADY_ORGANISER);
    }

    @Test
    void anEventEndsAfterItBegins() {
        refused(() -> draft("2026-11-24T14:00:00+01:00", "2026-11-24T13:00:00Z", "Europe/Paris", "63195"),
                PeriodProblem.ENDS_BEFORE_START);
    }

    @Test
    void aTimeZoneIsANameNotAnOffset() {
        refused(() -> draft("2026-11-24T14:00:00+01:00", "2026-11-24T17:00:00+01:00", "Europe/Lezoux", "63195"),
                EventProblem.UNKNOWN_TIME_ZONE);
        refused(() -> draft("2026-11-24T14:00:00+01:00", "2026-11-24T17:00:00+01:00", "+01:00", "63195"),
                EventProblem.UNKNOWN_TIME_ZONE);
    }

    @Test
    void anEventOnSiteNeedsACommune() {
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
    void aRescheduledEventKeepsTheStartAnnouncedBefore() {
        Event event = published();

        event.reschedule(to("2026-12-01T14:00:00+01:00", "2026-12-01T17:00:00+01:00"), NOW);

        assertThat(event.status()).isEqualTo(EventStatus.RESCHEDULED);
        assertThat(event.previousStartsAt()).isEqualTo(OffsetDateTime.parse("2026-11-24T14:00:00+01:00"));
        assertThat(event.sequence()).isEqualTo(1);
        event.cancel(NOW);
        assertThat(event.sequence()).isEqualTo(2);
    }

    @Test
    void aDraftOrACancelledEventIsNotRescheduledNorAnEventToTheSameHours() {
        Rescheduling later = to("2026-12-01T14:00:00+01:00", "2026-12-01T17:00:00+01:00");
        refused(() -> draft().reschedule(later, NOW), EventProblem.NOT_PUBLISHED);
        Event event = published();
        refused(() -> event.reschedule(to("2026-11-24T14:00:00+01:00", "2026-11-24T17:00:00+01:00"), NOW),
                EventProblem.SAME_HOURS);
        refused(() -> event.reschedule(to("2026-12-01T17:00:00+01:00", "2026-12-01T14:00:00+01:00"), NOW),
                PeriodProblem.ENDS_BEFORE_START);
        event.cancel(NOW);
        refused(() -> event.reschedule(later, NOW), EventProblem.EVENT_CANCELLED);
    }

    @Test
    void theHoursOfAPublishedEventAreNotUpdated() {
        refused(() -> published().update(
                details("2026-11-24T13:00:00+01:00", "2026-11-24T17:00:00+01:00", "Europe/Paris", "63195"), NOW),
                EventProblem.HOURS_ANNOUNCED);
    }

    @Test
    void aConcludedEventIsNeitherRescheduledNorCancelled() {
        Event event = published();
        refused(() -> event.conclude(NOW), EventProblem.NOT_OVER_YET);
        Instant after = Instant.parse("2026-11-24T16:00:00Z");

        event.conclude(after);

        assertThat(event.status()).isEqualTo(EventStatus.OVER);
        refused(() -> event.cancel(after), EventProblem.EVENT_OVER);
        refused(() -> event.conclude(after), EventProblem.EVENT_OVER);
        refused(() -> event.reschedule(to("2026-12-01T14:00:00+01:00", "2026-12-01T17:00:00+01:00"), after),
                EventProblem.EVENT_OVER);
    }

    @Test
    void anEventThatHasEndedIsNeitherRescheduledNorCancelledBeforeItIsConcluded() {
        Instant after = Instant.parse("2026-11-24T16:00:00Z");

        refused(() -> published().cancel(after), EventProblem.EVENT_OVER);
        refused(() -> published().reschedule(to("2026-12-01T14:00:00+01:00", "2026-12-01T17:00:00+01:00"), after),
                EventProblem.EVENT_OVER);
    }

    @Test
    void aPublishedEventKeepsALeadThatHasAgreed() {
        Event event = published();
        Organiser lead = event.organisers().get(0);

        refused(() -> event.updateOrganiser(new Organiser(lead.actorId(), OrganiserRole.LEAD, Agreement.DECLINED, List.of()),
                NOW),
                OrganiserProblem.NO_AGREED_LEAD);
        refused(() -> event.removeOrganiser(lead, NOW), OrganiserProblem.NO_AGREED_LEAD);
        refused(() -> event.organiser(UUID.randomUUID()), OrganiserProblem.NOT_ORGANISER);
        assertThat(event.organisers()).containsExactly(lead);
    }

    @Test
    void anAgreementChanges() {
        Event event = draft();
        Organiser invited = organiser(OrganiserRole.FUNDER, Agreement.INVITED);
        event.addOrganiser(invited, NOW);

        event.updateOrganiser(
                new Organiser(invited.actorId(), OrganiserRole.FUNDER, Agreement.AGREED, List.of(Contribution.MONEY)),
                NOW);

        assertThat(event.organiser(invited.actorId()).agreement()).isEqualTo(Agreement.AGREED);
        assertThat(event.organisers()).hasSize(1);
    }

    @Test
    void contributionsAreKeptOnce() {
        Event event = draft();
        UUID actor = UUID.randomUUID();
        event.addOrganiser(new Organiser(actor, OrganiserRole.HOST, Agreement.AGREED,
                List.of(Contribution.ROOMS, Contribution.MONEY, Contribution.ROOMS)), NOW);

        assertThat(event.organiser(actor).contributions()).containsExactly(Contribution.ROOMS, Contribution.MONEY);
    }

    @Test
    void detailsWithAnotherOffsetAreTheSameHours() {
        Event event = published();

        event.update(details("2026-11-24T13:00:00Z", "2026-11-24T17:00:00+01:00", "Europe/Paris", "63195"), NOW);

        assertThat(event.details().startsAt()).isEqualTo("2026-11-24T14:00:00+01:00");
        refused(() -> event.update(
                details("2026-11-24T14:00:00+01:00", "2026-11-24T17:00:00+01:00", "Europe/Berlin", "63195"), NOW),
                EventProblem.HOURS_ANNOUNCED);
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
        ProblemRules.check(OrganiserProblem.values());
        ProblemRules.check(PeriodProblem.values());
    }

    private static Event published() {
        Event event = draft();
        event.addOrganiser(organiser(OrganiserRole.LEAD, Agreement.AGREED), NOW);
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
        return EventDetailsBuilder.builder().slug("lezoux-2026").title("NEC local de Lezoux").level(EventLevel.LOCAL)
                .mode(AttendanceMode.ON_SITE).startsAt(OffsetDateTime.parse(start)).endsAt(OffsetDateTime.parse(end))
                .timeZone(zone).communeCode(commune).capacity(40)
                .registrationOpensAt(OffsetDateTime.parse("2026-10-24T09:00:00+02:00"))
                .registrationClosesAt(OffsetDateTime.parse("2026-11-24T14:00:00+01:00")).build();
    }

    private static Rescheduling to(String start, String end) {
        return new Rescheduling(OffsetDateTime.parse(start), OffsetDateTime.parse(end), null, OffsetDateTime.parse(start));
    }

    private static Organiser organiser(OrganiserRole role, Agreement agreement) {
        return new Organiser(UUID.randomUUID(), role, agreement, List.of(Contribution.ROOMS));
    }

    private static void refused(ThrowingCallable step, ProblemType type) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
