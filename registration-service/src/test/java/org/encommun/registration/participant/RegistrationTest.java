package org.encommun.registration.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.encommun.defaults.problem.ProblemType;
import org.encommun.defaults.problem.Refusal;
import org.encommun.testing.ContractRules;
import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final UUID WORKSHOP = UUID.randomUUID();
    private static final ParticipantSecret SECRET = ParticipantSecret.draw(new SecureRandom());

    @Test
    void aRegistrationWithoutPlaceWaitsAndIsPromotedOnce() {
        Registration registration = registration(false);
        assertThat(registration.status()).isEqualTo(RegistrationStatus.WAITING);

        registration.promote(LATER);

        assertThat(registration.status()).isEqualTo(RegistrationStatus.CONFIRMED);
        assertThatThrownBy(() -> registration.promote(LATER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aWaitingRegistrationTakesNoSeatAndIsNotCheckedIn() {
        Registration waiting = registration(false);

        refused(() -> waiting.addSeat(WORKSHOP, true, NOW), RegistrationProblem.REGISTRATION_WAITING);
        refused(() -> waiting.checkIn(NOW), RegistrationProblem.REGISTRATION_WAITING);
    }

    @Test
    void aSeatIsRequestedOnce() {
        Registration registration = registration(true);
        registration.addSeat(WORKSHOP, false, NOW);

        refused(() -> registration.addSeat(WORKSHOP, true, NOW), RegistrationProblem.SEAT_ALREADY_ASKED);
    }

    @Test
    void aWaitingSeatIsConfirmedByPromotion() {
        Registration registration = registration(true);
        registration.addSeat(WORKSHOP, false, NOW);

        registration.promoteSeat(WORKSHOP, LATER);

        assertThat(registration.seats()).extracting(Seat::status).containsExactly(SeatStatus.CONFIRMED);
        assertThat(registration.seats()).extracting(Seat::askedAt).containsExactly(NOW);
    }

    @Test
    void aCancelledRegistrationHasNoSeatsAndStaysCancelled() {
        Registration registration = registration(true);
        registration.addSeat(WORKSHOP, true, NOW);

        registration.cancel(LATER);

        assertThat(registration.seats()).isEmpty();
        refused(() -> registration.cancel(LATER), RegistrationProblem.REGISTRATION_CANCELLED);
        refused(() -> registration.checkIn(LATER), RegistrationProblem.REGISTRATION_CANCELLED);
        refused(() -> registration.addSeat(WORKSHOP, true, NOW), RegistrationProblem.REGISTRATION_CANCELLED);
    }

    @Test
    void aPersonIsCheckedInOnceAndTheFirstTimeIsKept() {
        Registration registration = registration(true);
        registration.checkIn(NOW);

        refused(() -> registration.checkIn(LATER), RegistrationProblem.ALREADY_CHECKED_IN);

        assertThat(registration.presentAt()).isEqualTo(NOW);
    }

    @Test
    void checkInAtASessionIsCheckInAtTheEvent() {
        Registration registration = registration(true);
        registration.addSeat(WORKSHOP, true, NOW);

        registration.checkIn(WORKSHOP, LATER);

        assertThat(registration.presentAt()).isEqualTo(LATER);
        assertThat(registration.seat(WORKSHOP).orElseThrow().presentAt()).isEqualTo(LATER);
    }

    @Test
    void withoutAConfirmedSeatThereIsNoCheckInAtTheSession() {
        Registration registration = registration(true);
        registration.addSeat(WORKSHOP, false, NOW);

        refused(() -> registration.checkIn(WORKSHOP, LATER), RegistrationProblem.NO_SEAT);
        refused(() -> registration.checkIn(UUID.randomUUID(), LATER), RegistrationProblem.NO_SEAT);
    }

    @Test
    void theCodesAreDerivedFromTheSecretAndDoNotRevealIt() {
        ParticipantSecret again = new ParticipantSecret(SECRET.text());

        assertThat(again.ticketCode()).isEqualTo(SECRET.ticketCode()).matches("[0-9A-HJKMNP-TV-Z]{12}");
        assertThat(again.answerCode()).isEqualTo(SECRET.answerCode()).matches("[0-9A-HJKMNP-TV-Z]{16}")
                .doesNotContain(SECRET.ticketCode());
        assertThat(registration(true).isOpenedBy(SECRET.text())).isTrue();
        assertThat(registration(true).isOpenedBy(SECRET.ticketCode())).isFalse();
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(RegistrationProblem.values());
    }

    @Test
    void aRegistrationIsPublishedAsTheGoldenSampleShows() throws Exception {
        ContractRules.producerKeeps(RegistrationSnapshot.TOPIC);
    }

    private static Registration registration(boolean placed) {
        return new Registration(UUID.randomUUID(), UUID.randomUUID(),
                new ParticipantProfile(ParticipantKind.DIGITAL_ADVISER, null), placed, SECRET, NOW);
    }

    private static void refused(ThrowingCallable step, ProblemType type) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
