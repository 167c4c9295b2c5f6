package org.encommun.event.programme.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.encommun.event.programme.ParticipantKind;
import org.encommun.event.programme.SessionAccessibility;
import org.encommun.event.programme.SessionType;
import org.encommun.event.venue.Accessibility;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random drafts, and random changes after a release. References are positions, from 0 on, in the initial lists of the event.
 */
final class RandomDrafts {

    /** The number of venues and of rooms to refer to. */
    static final int PLACES = 3;
    /** The number of speakers, of needs and of work axes to refer to. */
    static final int REFERENCES = 2;

    private RandomDrafts() {}

    /** What can happen to a draft. */
    enum Act {
        CHANGE,
        DELETE,
        ADD,
        EXCHANGE_NAMES
    }

    /**
     * A change of a draft.
     *
     * @param collection {@code venues}, {@code rooms}, {@code sessions}, or another collection that sessions refer to
     * @param first the position of the changed entry
     * @param details the new ones
     */
    record Event(Act act, String collection, int first, Map<String, Object> details) {}

    /** The draft of a release, and the changes before it is restored. */
    record Story(List<Map<String, Object>> venues, List<Map<String, Object>> rooms, List<Map<String, Object>> sessions,
            List<Event> events) {}

    static Arbitrary<Story> stories() {
        return Combinators.combine(venue().list().ofSize(PLACES), room().list().ofSize(PLACES),
                session().list().ofMinSize(1).ofMaxSize(5), event().list().ofMaxSize(12)).as(Story::new);
    }

    private static Arbitrary<Event> event() {
        Arbitrary<Integer> position = Arbitraries.integers().between(0, PLACES - 1);
        return Arbitraries.oneOf(
                Combinators.combine(acts(), position, venue())
                        .as((act, first, details) -> new Event(act, "venues", first, details)),
                Combinators.combine(acts(), position, room())
                        .as((act, first, details) -> new Event(act, "rooms", first, details)),
                Combinators.combine(Arbitraries.of(Act.CHANGE, Act.DELETE, Act.DELETE, Act.ADD), position, session())
                        .as((act, first, details) -> new Event(act, "sessions", first, details)),
                Combinators.combine(Arbitraries.of("speakers", "needs", "axes"), position)
                        .as((collection, first) -> new Event(Act.DELETE, collection, first, Map.of())));
    }

    private static Arbitrary<Act> acts() {
        return Arbitraries.of(Act.values());
    }

    private static Arbitrary<Map<String, Object>> venue() {
        return Combinators.combine(line().injectNull(0.5), Arbitraries.doubles().between(-60, 60).ofScale(4).injectNull(0.3),
                several(List.of(Accessibility.values())), text().injectNull(0.3))
                .as((street, degrees, accessibility, access) -> {
                    Map<String, Object> address = members("street", street, "latitude", degrees, "longitude", degrees);
                    address.putAll(Map.of("postalCode", "63190", "locality", "Lezoux", "communeCode", "63195"));
                    return members("address", address, "accessibility", accessibility, "access", access);
                });
    }

    private static Arbitrary<Map<String, Object>> room() {
        return Combinators.combine(place(), Arbitraries.integers().between(1, 500), Arbitraries.integers().between(1, 4),
                period().list().ofMaxSize(2)).as(
                        (venue, capacity, parallel, openings) -> members("venueId", venue, "capacity",
                                capacity, "parallelSessions", parallel, "openings", openings));
    }

    private static Arbitrary<Map<String, Object>> session() {
        Arbitrary<Map<String, Object>> content = Combinators.combine(Arbitraries.of(SessionType.values()),
                text().injectNull(0.3),
                place(), place(), period().injectNull(0.2), Arbitraries.integers().between(1, 500).injectNull(0.5)).as(
                        (type, description, venue, room, time, seats) -> members("type", type, "description", description,
                                "venueId", room == null ? venue : null, "roomId", room,
                                "startsAt", time == null ? null : time.get("from"), "endsAt",
                                time == null ? null : time.get("to"),
                                "seats", seats));
        Arbitrary<Map<String, Object>> people = Combinators.combine(references(), references(), references(), flag(), flag(),
                flag().injectNull(0.3)).as(
                        (axes, needs, speakers, signUp, mayOverlap, recordingAgreed) -> members("axisId",
                                axes.isEmpty() ? null : axes.get(0), "needIds", needs, "speakerIds", speakers, "signUp", signUp,
                                "speakersMayOverlap", mayOverlap, "recordingAgreed", recordingAgreed));
        Arbitrary<Map<String, Object>> readers = Combinators.combine(several(List.of(ParticipantKind.values())), flag(),
                several(List.of("fr", "fsl", "oc", "en-GB")), several(List.of(SessionAccessibility.values())), flag()).as(
                        (kinds, local, languages, accessibility, hosted) -> members("audience",
                                Map.of("participantKinds", kinds, "territories",
                                        local ? List.of(Map.of("kind", "DEPARTEMENT", "code", "63")) : List.of()),
                                "languages", languages, "accessibility", accessibility, "hostIds",
                                hosted ? List.of(0) : List.of()));
        return Combinators.combine(content, people, readers).as((first, second, third) -> {
            Map<String, Object> all = new HashMap<>(first);
            all.putAll(second);
            all.putAll(third);
            return all;
        });
    }

    /** A period on the day of the event, with any offset. */
    private static Arbitrary<Map<String, Object>> period() {
        return Combinators.combine(Arbitraries.integers().between(10, 15), Arbitraries.integers().between(0, 59),
                Arbitraries.integers().between(16, 20), Arbitraries.of("Z", "+01:00", "-03:30"))
                .as((from, minute, to, offset) -> members("from", "2036-11-24T%02d:%02d:00%s".formatted(from, minute, offset),
                        "to", "2036-11-24T%02d:%02d:30%s".formatted(to, minute, offset)));
    }

    private static Arbitrary<Integer> place() {
        return Arbitraries.integers().between(0, PLACES - 1).injectNull(0.3);
    }

    private static Arbitrary<List<Integer>> references() {
        return Arbitraries.integers().between(0, REFERENCES - 1).set().ofMaxSize(REFERENCES).map(List::copyOf);
    }

    private static <T> Arbitrary<List<T>> several(List<T> values) {
        return Arbitraries.of(values).set().ofMaxSize(3).map(List::copyOf);
    }

    private static Arbitrary<Boolean> flag() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<String> line() {
        return text().filter(text -> !text.contains("\n"));
    }

    private static Arbitrary<String> text() {
        return Arbitraries.of("Un mot.", "Deux\nlignes", "« Entre guillemets » & l’accent", "<b>gras</b> \\ \"cité\"");
    }

    private static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}
