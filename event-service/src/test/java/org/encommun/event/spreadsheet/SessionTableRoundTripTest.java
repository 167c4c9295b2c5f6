package org.encommun.event.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.encommun.event.programme.Audience;
import org.encommun.event.programme.ParticipantKind;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.SessionAccessibility;
import org.encommun.event.programme.SessionDetails;
import org.encommun.event.programme.SessionDetailsBuilder;
import org.encommun.event.programme.SessionType;
import org.encommun.event.programme.draft.WorkingDraft;
import org.encommun.event.venue.Address;
import org.encommun.event.venue.RoomDetails;
import org.encommun.event.venue.VenueDetails;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Importing an exported table again changes nothing. */
class SessionTableRoundTripTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final UUID LIBRARY = UUID.randomUUID();
    private static final Programme.Venue VENUE = new Programme.Venue(LIBRARY,
            new VenueDetails("M\u202Eédiathèque\u200E de Lezoux ", new Address(null, "63190", "Lezoux", "63195", null, null),
                    null, null));
    private static final List<Programme.Room> ROOMS = List.of(
            new Programme.Room(UUID.randomUUID(), new RoomDetails("Salle d’étude", LIBRARY, 12, 1, null)),
            new Programme.Room(UUID.randomUUID(), new RoomDetails("=Auditorium", LIBRARY, 200, 1, null)),
            new Programme.Room(UUID.randomUUID(), new RoomDetails("Visio", null, 500, 1, null)));

    @Property(tries = 300)
    void theTableOfADraftIsReadBackUnchanged(@ForAll("sessions") List<SessionDetails> details) {
        WorkingDraft draft = draft(details);

        assertUnchanged(draft, draft.preview(), Function.identity());
    }

    @Property(tries = 300)
    void thePublishedTableIsReadBackUnchanged(@ForAll("scheduledSessions") List<SessionDetails> details) {
        WorkingDraft draft = draft(details);

        assertUnchanged(draft, draft.after(Programme.NONE), Function.identity());
    }

    @Property(tries = 100)
    void aProgramThatDecomposesAccentsChangesNothing(@ForAll("sessions") List<SessionDetails> details) {
        WorkingDraft draft = draft(details);

        assertUnchanged(draft, draft.preview(), table -> Normalizer.normalize(table, Normalizer.Form.NFD));
    }

    private static void assertUnchanged(WorkingDraft draft, Programme exported, Function<String, String> program) {
        String table = new String(new SessionTable(exported, PARIS, new NoNames()).csv(), StandardCharsets.UTF_8);

        SessionImport read = SessionImport.read(Table.parse(program.apply(table).getBytes(StandardCharsets.UTF_8)),
                new ImportContext(PARIS, draft.sessions().stream().collect(
                        Collectors.toMap(WorkingDraft.Session::number, Function.identity())),
                        new Named<UUID>().with(VENUE.details().name(), LIBRARY), rooms(), part -> true, session -> Set.of()));

        assertThat(read.errors()).isEmpty();
        assertThat(read.changed()).isEmpty();
        assertThat(read.added()).isEmpty();
        assertThat(read.unchanged()).isEqualTo(draft.sessions().size());
    }

    private static Named<Programme.Room> rooms() {
        Named<Programme.Room> rooms = new Named<>();
        ROOMS.forEach(room -> rooms.with(room.details().name(), room));
        return rooms;
    }

    private static WorkingDraft draft(List<SessionDetails> details) {
        return new WorkingDraft(List.of(VENUE), ROOMS, IntStream.range(0, details.size())
                .mapToObj(i -> new WorkingDraft.Session(UUID.randomUUID(), i + 1, null, details.get(i))).toList());
    }

    @Provide
    Arbitrary<List<SessionDetails>> sessions() {
        return Arbitraries.oneOf(scheduled(), Combinators.combine(plain(), place()).as(SessionTableRoundTripTest::at))
                .list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<SessionDetails>> scheduledSessions() {
        return scheduled().list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<SessionDetails> scheduled() {
        Arbitrary<OffsetDateTime> starts = Arbitraries.longs().between(0, 400L * 24 * 3600)
                .map(seconds -> OffsetDateTime.of(2036, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC).plusSeconds(seconds));
        return Combinators.combine(plain(), place(), starts, Arbitraries.integers().between(1, 600))
                .as((session, place, start, minutes) -> SessionDetailsBuilder.builder(at(session, place)).startsAt(start)
                        .endsAt(start.plusMinutes(minutes)).build());
    }

    private static Arbitrary<SessionDetails> plain() {
        Arbitrary<String> titles = text().filter(text -> !CellText.of(text).isEmpty());
        return Combinators.combine(titles, Arbitraries.of(SessionType.class), text().injectNull(0.3),
                Arbitraries.of(1, 12, 200, 500).injectNull(0.5), Arbitraries.of(true, false), audience(),
                Arbitraries.of("fr", "en", "fsl", "pt-BR").set().ofMinSize(1).ofMaxSize(3),
                Arbitraries.of(SessionAccessibility.class).set().ofMaxSize(3))
                .as((title, type, description, seats, signUp, audience, languages, accessibility) -> SessionDetailsBuilder
                        .builder()
                        .title(title).type(type).description(description).seats(seats).signUp(signUp).audience(audience)
                        .languages(List.copyOf(languages)).accessibility(List.copyOf(accessibility))
                        .recordingAgreed(signUp ? null : Boolean.TRUE).build());
    }

    private static Arbitrary<Audience> audience() {
        return Arbitraries.of(ParticipantKind.class).set().ofMaxSize(3)
                .map(kinds -> new Audience(List.copyOf(kinds), List.of()));
    }

    /** In a room, in a venue without a room, or without a place. */
    private static Arbitrary<Programme.Room> place() {
        return Arbitraries.of(ROOMS).injectNull(0.3);
    }

    private static SessionDetails at(SessionDetails session, Programme.Room room) {
        return room == null
                ? SessionDetailsBuilder.builder(session).venueId(session.signUp() ? LIBRARY : null).build()
                : SessionDetailsBuilder.builder(session).roomId(room.id()).build();
    }

    /** Texts as people paste them: formulas, separators, line ends, invisible characters, whitespace. */
    private static Arbitrary<String> text() {
        return Arbitraries
                .of("Atelier", "é", "e\u0301", "«", " ", "\t", "\n", "\r\n", "\r", ";", ",", "\"", "'", "=1+1", "+33", "-", "@",
                        "|", "\u200B", "\u202E", "\u00A0", "😀", "\u0007", "=")
                .list().ofMinSize(1).ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    private static final class NoNames implements SessionTable.Names {

        @Override
        public List<String> hosts(Programme.Session session) {
            return List.of();
        }

        @Override
        public List<String> speakers(Programme.Session session) {
            return List.of();
        }
    }
}
