package org.encommun.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * An event as reported by its organisers, in the order in which it is entered. Request bodies are those of the API, with
 * {@link Names} in place of ids; {@code as} names an entry. The persons are fictitious.
 *
 * @param firstDay of the event, or its distance from the day of entry, such as P30D
 * @param actors those of places that partner networks know
 * @param people who speaks for actors
 * @param event its details
 * @param milestones the tasks; {@code null} if not recorded
 * @param warningThresholds the thresholds of warnings; {@code null} for the defaults
 * @param releases of the programme; an event without releases stays a draft
 * @param rescheduling the new hours; {@code null} if it was not moved
 * @param afterRescheduling the releases after the rescheduling
 * @param nextEdition {@code null} if there is none yet
 */
record EventScript(String firstDay, List<KnownActor> actors, List<Person> people, Map<String, Object> event,
        List<Map<String, Object>> organisers,
        List<Thing> venues, List<Thing> rooms, List<Thing> axes, Milestones milestones, List<Need> needs,
        List<Proposal> proposals, List<Thing> speakers, List<Thing> sessions, Map<String, Object> warningThresholds,
        List<Release> releases, Map<String, Object> rescheduling, List<Release> afterRescheduling,
        List<Commitment> commitments, List<Map<String, Object>> resources, EventScript nextEdition) {

    /** As whom the organisers of all events sign in. */
    static final String ORGANISER = "organiser";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static {
        MAPPER.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    /** A new entry; {@code as} is {@code null} if nothing refers to it. */
    record Thing(String as, @JsonAnySetter Map<String, Object> body) {}

    /**
     * The actor that runs a place.
     *
     * @param network the client of the network that knows the place
     * @param record the network's own id of the place
     * @param kind where the national typology has no code for it; otherwise {@code null}
     */
    record KnownActor(String as, String network, String record, String kind) {}

    /**
     * Somebody who claims to speak for an actor, and confirms what the organisers state of it.
     *
     * @param subject as whom the person signs in
     * @param role in the team of the event; {@code null} for none
     */
    record Person(String subject, String speaksFor, String evidence, String role) {

        /** Whether it is the organisers who speak for the actor: what they state themselves they need not confirm. */
        boolean isOrganiser() {
            return subject.equals(ORGANISER);
        }
    }

    /** A change of an existing entry. */
    record Change(String of, @JsonAnySetter Map<String, Object> patch) {}

    /** A template with changes of its milestones, by their keys, and additional milestones. */
    record Milestones(String template, List<Change> changes, List<Map<String, Object>> others) {}

    record Need(String as, List<String> supportedBy, @JsonAnySetter Map<String, Object> body) {}

    /**
     * A session proposal and its outcome.
     *
     * @param merges earlier proposals that are merged into this one
     * @param refusal {@code null} if it is not declined
     * @param session its session in the programme; {@code null} if it is not accepted
     */
    record Proposal(String as, List<Map<String, Object>> joins, List<Map<String, Object>> comments,
            List<Map<String, Object>> merges, Map<String, Object> refusal, Thing session,
            @JsonAnySetter Map<String, Object> body) {}

    /** A release, and the changes of the working draft before it. */
    record Release(List<Change> changes, List<String> withdrawn, @JsonAnySetter Map<String, Object> body) {}

    record Commitment(List<Map<String, Object>> notes, @JsonAnySetter Map<String, Object> body) {

        boolean concerns(String actor) {
            return Stream.of("actorIds", "withActorIds").map(body::get).filter(Objects::nonNull)
                    .anyMatch(actors -> ((List<?>) actors).contains(actor));
        }
    }

    /** @param name of the event, such as {@code lezoux} */
    static EventScript read(String name) {
        return read(name, EventScript.class);
    }

    static <T> T read(String name, Class<T> type) {
        try {
            return MAPPER.readValue(content(name + ".json"), type);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The content of a file of the demo. */
    static byte[] content(String file) {
        try (InputStream content = EventScript.class.getResourceAsStream(file)) {
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    LocalDate firstDay(Clock clock) {
        return firstDay.startsWith("P")
                ? LocalDate.now(clock.withZone(Names.ZONE)).plus(Period.parse(firstDay))
                : LocalDate.parse(firstDay);
    }

    String title() {
        return (String) event.get("title");
    }
}
