package org.encommun.event.programme.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.ProgrammeProblem;
import org.encommun.event.programme.SessionDetails;
import org.encommun.event.programme.SessionDetailsBuilder;
import org.encommun.event.programme.SessionType;
import org.encommun.event.programme.release.Coconstruction;
import org.encommun.event.programme.release.SessionChange;
import org.encommun.event.venue.Room;
import org.encommun.event.venue.RoomDetails;
import org.junit.jupiter.api.Test;

class WorkingDraftTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final UUID EVENT = UUID.randomUUID();

    private final Room room = new Room(UUID.randomUUID(), EVENT, new RoomDetails("Salle d’étude", null, 12, null, null));
    private final Session visit = session(1, details("Visite", "14:00", "15:00"));
    private final Session workshop = session(2, details("Atelier", "15:30", "17:00"));

    @Test
    void theFirstReleaseAnnouncesEverySessionThatHasATime() {
        Programme first = programme(Programme.NONE, visit, workshop, session(3, unscheduled("Surprise")));

        assertThat(first.sessions()).extracting(session -> session.details().title()).containsExactly("Visite", "Atelier");
        assertThat(first.sessions()).extracting(Programme.Session::sequence).containsOnly(0);
        assertThat(SessionChange.between(Programme.NONE, first)).extracting(SessionChange::kind)
                .containsExactly(SessionChange.Kind.NEW, SessionChange.Kind.NEW);
    }

    @Test
    void aSessionHasTheSeatsOfItsRoomByDefault() {
        Programme programme = programme(Programme.NONE, workshop);

        assertThat(programme.sessions().get(0).details().seats()).isEqualTo(12);
    }

    @Test
    void aSessionThatMovesRaisesItsSequence() {
        Programme first = programme(Programme.NONE, visit, workshop);
        workshop.update(details("Atelier speed boat", "15:45", "17:00"));

        Programme second = programme(first, visit, workshop);

        assertThat(sequences(second)).isEqualTo(Map.of("Visite", 0, "Atelier speed boat", 1));
        assertThat(SessionChange.between(first, second)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(SessionChange.Kind.MOVED);
            assertThat(change.fields()).containsExactly("startsAt", "title");
        });
    }

    @Test
    void aSessionThatDoesNotMoveKeepsItsSequence() {
        Programme first = programme(Programme.NONE, visit);
        visit.update(details("Visite guidée", "14:00", "15:00"));

        Programme second = programme(first, visit);

        assertThat(sequences(second)).isEqualTo(Map.of("Visite guidée", 0));
        assertThat(SessionChange.between(first, second)).singleElement()
                .isEqualTo(new SessionChange(visit.id(), "Visite guidée", SessionChange.Kind.CHANGED, List.of("title")));
    }

    @Test
    void aRemovedSessionIsKeptAsCancelledInEveryLaterRelease() {
        Programme first = programme(Programme.NONE, visit, workshop);
        Programme second = programme(first, visit);
        Programme third = programme(second, visit);

        assertThat(SessionChange.between(first, second)).extracting(SessionChange::kind)
                .containsExactly(SessionChange.Kind.CANCELLED);
        assertThat(SessionChange.between(second, third)).isEmpty();
        assertThat(third.cancelled()).singleElement().satisfies(gone -> {
            assertThat(gone.details().title()).isEqualTo("Atelier");
            assertThat(gone.sequence()).isEqualTo(1);
        });
    }

    @Test
    void anUnscheduledSessionIsCancelledAndAReturningOneIsNewWithALaterSequence() {
        Programme first = programme(Programme.NONE, visit, workshop);
        workshop.unschedule();
        Programme second = programme(first, visit, workshop);
        workshop.update(details("Atelier", "15:30", "17:00"));

        Programme third = programme(second, visit, workshop);

        assertThat(second.cancelled()).hasSize(1);
        assertThat(third.cancelled()).isEmpty();
        assertThat(sequences(third)).containsEntry("Atelier", 2);
        assertThat(SessionChange.between(second, third)).extracting(SessionChange::kind)
                .containsExactly(SessionChange.Kind.NEW);
    }

    @Test
    void theLastSessionIsWithdrawnLikeAnyOther() {
        Programme first = programme(Programme.NONE, visit);

        Programme second = programme(first);

        assertThat(second.sessions()).isEmpty();
        assertThat(second.cancelled()).extracting(session -> session.details().title()).containsExactly("Visite");
    }

    @Test
    void aProgrammeInWhichNothingHasATimeIsNotReleased() {
        assertThatThrownBy(() -> programme(Programme.NONE, session(1, unscheduled("Un jour"))))
                .isInstanceOfSatisfying(Refusal.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(ProgrammeProblem.EMPTY_PROGRAMME));
    }

    @Test
    void aSessionHasBothItsTimesOrNone() {
        SessionDetails half = details("Atelier", "15:30", null);

        assertThatThrownBy(() -> session(1, half)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.type()).isEqualTo(ProgrammeProblem.SESSION_HALF_SCHEDULED));
        assertThatThrownBy(() -> session(1, details("Atelier", "15:30", "15:30"))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.type()).isEqualTo(ProgrammeProblem.SESSION_ENDS_BEFORE_START));
    }

    @Test
    void timesAreReadInTheZoneOfTheEvent() {
        assertThat(visit.details().in(PARIS).startsAt()).isEqualTo(at("14:00"));
        assertThat(visit.details().in(ZoneId.of("Indian/Reunion")).startsAt().toString()).isEqualTo("2036-11-24T17:00+04:00");
    }

    @Test
    void aSessionThatOnlyLetsItsSpeakersOverlapLooksTheSameToReaders() {
        Programme first = programme(Programme.NONE, visit);
        visit.update(SessionDetailsBuilder.builder(visit.details()).speakersMayOverlap(true).build());

        assertThat(SessionChange.between(first, programme(first, visit))).isEmpty();
    }

    @Test
    void aDraftIsNotRestoredWhereAnotherRoomHasTheNameOfARestoredOne() {
        WorkingDraft former = draft(visit);
        WorkingDraft renamed = new WorkingDraft(List.of(), List.of(new Programme.Room(room.id(),
                new RoomDetails("Grande salle", null, 12, null, null))), List.of());
        WorkingDraft taken = new WorkingDraft(List.of(), List.of(new Programme.Room(UUID.randomUUID(), room.details())),
                List.of());

        assertThatCode(() -> former.requireNamesFree(renamed)).doesNotThrowAnyException();
        assertThatThrownBy(() -> former.requireNamesFree(taken)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.type()).isEqualTo(ProgrammeProblem.RELEASE_NOT_RESUMABLE));
    }

    @Test
    void sessionsHeldByActorsOfTwoKindsAreMadeTogether() {
        UUID town = UUID.randomUUID();
        UUID association = UUID.randomUUID();
        UUID otherTown = UUID.randomUUID();
        Map<UUID, String> kinds = Map.of(town, "COMMUNE", otherTown, "COMMUNE", association, "ASSOCIATION");

        Coconstruction measured = Coconstruction.of(
                programme(Programme.NONE, heldBy(1, SessionType.WORKSHOP, town, association),
                        heldBy(2, SessionType.WORKSHOP, town, otherTown), heldBy(3, SessionType.PLENARY, association),
                        heldBy(4, SessionType.BREAK, town, association)).sessions(),
                kinds);

        assertThat(measured).isEqualTo(new Coconstruction(3, 1, 0.333));
        assertThat(Coconstruction.of(List.of(), kinds).share()).isNull();
    }

    private Programme programme(Programme earlier, Session... sessions) {
        return draft(sessions).after(earlier);
    }

    private WorkingDraft draft(Session... sessions) {
        return new WorkingDraft(List.of(), List.of(new Programme.Room(room.id(), room.details())),
                Arrays.stream(sessions).map(session -> new WorkingDraft.Session(session.id(), session.number(),
                        session.proposalId(), session.details())).toList());
    }

    private static Map<String, Integer> sequences(Programme programme) {
        return programme.sessions().stream()
                .collect(Collectors.toMap(session -> session.details().title(), Programme.Session::sequence));
    }

    private static Session session(int number, SessionDetails details) {
        return new Session(UUID.randomUUID(), EVENT, number, null, details);
    }

    private static Session heldBy(int number, SessionType type, UUID... hosts) {
        return session(number, SessionDetailsBuilder.builder().title("Ensemble").type(type).startsAt(at("14:00"))
                .endsAt(at("15:00")).hostIds(List.of(hosts)).build());
    }

    private static SessionDetails unscheduled(String title) {
        return SessionDetails.of(title, SessionType.WORKSHOP);
    }

    private SessionDetails details(String title, String from, String to) {
        return SessionDetailsBuilder.builder().title(title).type(SessionType.WORKSHOP).roomId(room.id()).startsAt(at(from))
                .endsAt(at(to)).signUp(true).build();
    }

    private static OffsetDateTime at(String time) {
        return time == null ? null : OffsetDateTime.parse("2036-11-24T" + time + ":00+01:00");
    }
}
