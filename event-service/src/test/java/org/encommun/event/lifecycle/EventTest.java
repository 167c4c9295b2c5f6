package org.encommun.event.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.encommun.defaults.problem.ProblemType;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.organiser.Agreement;
import org.encommun.event.organiser.Contribution;
import org.encommun.event.organiser.Organiser;
import org.encommun.event.organiser.OrganiserPart;
import org.encommun.event.organiser.OrganiserProblem;
import org.encommun.event.organiser.OrganiserRole;
import org.encommun.event.period.PeriodProblem;
import org.encommun.event.statement.Statement;
import org.encommun.event.statement.StatementProblem;
import org.encommun.event.statement.StatementStatus;
import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class EventTest {

    private static final Instant NOW = Instant.parse("2026-10-01T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-10-02T08:00:00Z");
    private static final UUID ACTOR = UUID.fromString("019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42");
    private static final Predicate<UUID> SPOKEN_FOR = actor -> true;

    @Test
    void anEventIsPublishedOnceALeadHasAgreed() {
        Event event = draft();
        event.addOrganiser(ACTOR, part(OrganiserRole.LEAD, Agreement.AGREED), NOW);

        event.publish(SPOKEN_FOR, NOW);

        assertThat(event.status()).isEqualTo(EventStatus.PUBLISHED);
    }

    @Test
    void publicationNeedsALeadThatHasAgreed() {
        Event event = draft();
        event.addOrganiser(ACTOR, part(OrganiserRole.LEAD, Agreement.INVITED), NOW);
        event.addOrganiser(UUID.randomUUID(), part(OrganiserRole.PARTNER, Agreement.AGREED), NOW);

        refused(() -> event.publish(SPOKEN_FOR, NOW), OrganiserProblem.NO_AGREED_LEAD);
    }

    @Test
    void anEventPublishedAfterItsEndIsOverAtOnce() {
        Event event = draft();
        event.addOrganiser(ACTOR, part(OrganiserRole.LEAD, Agreement.AGREED), NOW);

        event.publish(SPOKEN_FOR, Instant.parse("2026-11-24T16:00:00Z"));

        assertThat(event.status()).isEqualTo(EventStatus.OVER);
    }

    @Test
    void anEventIsPublishedOnce() {
        Event event = published();

        refused(() -> event.publish(SPOKEN_FOR, NOW), EventProblem.ALREADY_PUBLISHED);
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
        refused(() -> event.publish(SPOKEN_FOR, NOW), EventProblem.EVENT_CANCELLED);
        refused(() -> event.update(details("2026-11-24T14:00:00+01:00", "2026-11-24T17:00:00+01:00", "Europe/Paris", "63195"),
                NOW),
                EventProblem.EVENT_CANCELLED);
        refused(() -> event.addOrganiser(ACTOR, part(OrganiserRole.HOST, Agreement.AGREED), NOW), EventProblem.EVENT_CANCELLED);
    }

    @Test
    void anActorIsAnOrganiserOnce() {
        Event event = draft();
        event.addOrganiser(ACTOR, part(OrganiserRole.LEAD, Agreement.AGREED), NOW);

        refused(() -> event.addOrganiser(ACTOR, part(OrganiserRole.HOST, Agreement.AGREED), NOW),
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

        refused(() -> event.updateOrganiser(lead.actorId(), part(OrganiserRole.LEAD, Agreement.DECLINED), SPOKEN_FOR, NOW),
                OrganiserProblem.NO_AGREED_LEAD);
        refused(() -> published().removeOrganiser(lead.actorId(), SPOKEN_FOR, NOW), OrganiserProblem.NO_AGREED_LEAD);
        refused(() -> event.organiser(UUID.randomUUID()), OrganiserProblem.NOT_ORGANISER);
    }

    @Test
    void anEventIsNotPublishedInTheNameOfALeadThatHasNotSpoken() {
        Event event = draft();
        event.addOrganiser(ACTOR, part(OrganiserRole.LEAD, Agreement.AGREED), NOW);

        refused(() -> event.publish(actor -> false, NOW), OrganiserProblem.LEAD_UNCONFIRMED);
        event.confirmOrganiser(ACTOR, LATER);
        event.publish(actor -> false, NOW);

        assertThat(event.organiser(ACTOR).statement()).isEqualTo(new Statement(StatementStatus.CONFIRMED, NOW, LATER, null));
    }

    @Test
    void whatAnActorHasConfirmedIsNotPutBackByTheOrganisers() {
        Event event = published();
        event.confirmOrganiser(ACTOR, NOW);

        refused(() -> event.updateOrganiser(ACTOR, part(OrganiserRole.FUNDER, Agreement.AGREED), SPOKEN_FOR, NOW),
                StatementProblem.STATEMENT_CONFIRMED);
        refused(() -> event.removeOrganiser(ACTOR, SPOKEN_FOR, NOW), StatementProblem.STATEMENT_CONFIRMED);
    }

    @Test
    void anActorWithdrawsEvenIfTheEventIsLeftWithoutALead() {
        Event event = published();

        event.withdrawOrganiser(ACTOR, LATER);

        assertThat(event.organiser(ACTOR).part().agreement()).isEqualTo(Agreement.DECLINED);
        event.addOrganiser(UUID.randomUUID(), part(OrganiserRole.PARTNER, Agreement.AGREED), NOW);
        event.updateOrganiser(ACTOR, part(OrganiserRole.PARTNER, Agreement.DECLINED), SPOKEN_FOR, NOW);
    }

    @Test
    void aPublishedEventIsNotHandedToALeadThatHasNotSpoken() {
        Event event = published();
        UUID other = UUID.randomUUID();
        event.addOrganiser(other, part(OrganiserRole.LEAD, Agreement.AGREED), NOW);
        Predicate<UUID> ofTeam = ACTOR::equals;

        refused(() -> event.updateOrganiser(ACTOR, part(OrganiserRole.PARTNER, Agreement.AGREED), ofTeam, NOW),
                OrganiserProblem.LEAD_UNCONFIRMED);
    }

    @Test
    void whatStaysAsItIsIsNoChangeOfAConfirmedPart() {
        Event event = published();
        event.confirmOrganiser(ACTOR, LATER);

        event.updateOrganiser(ACTOR, part(OrganiserRole.LEAD, Agreement.AGREED), SPOKEN_FOR, NOW);

        assertThat(event.organiser(ACTOR).statement().confirmedAt()).isEqualTo(LATER);
    }

    @Test
    void anActorThatHasWithdrawnAgreesByItsOwnWordOnly() {
        Event event = published();
        event.withdrawOrganiser(ACTOR, NOW);

        event.updateOrganiser(ACTOR, part(OrganiserRole.PARTNER, Agreement.DECLINED), SPOKEN_FOR, NOW);
        for (Agreement other : List.of(Agreement.INVITED, Agreement.AGREED)) {
            refused(() -> event.updateOrganiser(ACTOR, part(OrganiserRole.PARTNER, other), SPOKEN_FOR, NOW),
                    StatementProblem.STATEMENT_WITHDRAWN);
        }
        refused(() -> event.removeOrganiser(ACTOR, SPOKEN_FOR, NOW), StatementProblem.STATEMENT_WITHDRAWN);
        event.confirmOrganiser(ACTOR, LATER);

        assertThat(event.organiser(ACTOR).hasAgreed()).isTrue();
    }

    @Test
    void anActorWithdrawsFromACancelledEventToo() {
        Event event = published();
        event.cancel(NOW);

        refused(() -> event.confirmOrganiser(ACTOR, NOW), EventProblem.EVENT_CANCELLED);
        event.withdrawOrganiser(ACTOR, LATER);

        assertThat(event.organiser(ACTOR).statement().is(StatementStatus.WITHDRAWN)).isTrue();
    }

    @Test
    void anAgreementChanges() {
        Event event = draft();
        event.addOrganiser(ACTOR, part(OrganiserRole.FUNDER, Agreement.INVITED), NOW);

        event.updateOrganiser(ACTOR, part(OrganiserRole.FUNDER, Agreement.AGREED), SPOKEN_FOR, NOW);

        assertThat(event.organiser(ACTOR).part().agreement()).isEqualTo(Agreement.AGREED);
        assertThat(event.organisers()).hasSize(1);
    }

    @Test
    void contributionsAreKeptOnce() {
        Event event = draft();
        event.addOrganiser(ACTOR, new OrganiserPart(OrganiserRole.HOST, Agreement.AGREED,
                List.of(Contribution.ROOMS, Contribution.MONEY, Contribution.ROOMS)), NOW);

        assertThat(event.organiser(ACTOR).part().contributions()).containsExactly(Contribution.ROOMS, Contribution.MONEY);
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

        event.requireNotAmong(List.of(earlier, UUID.randomUUID()), "followerId");

        refused(() -> event.requireNotAmong(List.of(event.id()), "followerId"), EventProblem.EDITION_IN_A_CIRCLE);
        refused(() -> event.requireNotAmong(List.of(earlier, event.id()), "followerId"), EventProblem.EDITION_IN_A_CIRCLE);
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(EventProblem.values());
        ProblemRules.check(OrganiserProblem.values());
        ProblemRules.check(PeriodProblem.values());
        ProblemRules.check(StatementProblem.values());
    }

    private static Event published() {
        Event event = draft();
        event.addOrganiser(ACTOR, part(OrganiserRole.LEAD, Agreement.AGREED), NOW);
        event.publish(SPOKEN_FOR, NOW);
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

    private static OrganiserPart part(OrganiserRole role, Agreement agreement) {
        return new OrganiserPart(role, agreement, List.of(Contribution.ROOMS));
    }

    private static void refused(ThrowingCallable step, ProblemType type) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
