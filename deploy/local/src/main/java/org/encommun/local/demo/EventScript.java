package org.encommun.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * An event as its organisers told it, in the order in which it is entered. What is sent stands here as the API takes it, with
 * {@link Names} where there are no ids yet; {@code as} gives a thing its name. The persons are invented.
 *
 * @param firstDay of the event, or how long after the day on which it is entered that is, such as P30D
 * @param event what it says of itself
 * @param milestones what is to be done; {@code null} if nobody wrote that down
 * @param warningThresholds from where on its organisers want to be warned; {@code null} for the usual
 * @param releases of the programme; an event without any stays a draft
 * @param rescheduling to when it was moved; {@code null} if it was not
 * @param afterRescheduling the releases after that
 * @param nextEdition {@code null} if there is none as yet
 */
record EventScript(String firstDay, List<Thing> actors, Map<String, Object> event, List<Map<String, Object>> organisers,
        List<Thing> venues, List<Thing> rooms, List<Thing> axes, Milestones milestones, List<Need> needs,
        List<Proposal> proposals, List<Thing> speakers, List<Thing> sessions, Map<String, Object> warningThresholds,
        List<Release> releases, Map<String, Object> rescheduling, List<Release> afterRescheduling,
        List<Commitment> commitments, List<Map<String, Object>> resources, EventScript nextEdition) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static {
        MAPPER.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    /** Something that is added; {@code as} is {@code null} if nothing refers to it. */
    record Thing(String as, @JsonAnySetter Map<String, Object> body) {}

    /** Something that is there already and changes. */
    record Change(String of, @JsonAnySetter Map<String, Object> patch) {}

    /** A template with what became of its milestones, by their keys, and others beside it. */
    record Milestones(String template, List<Change> changes, List<Map<String, Object>> others) {}

    record Need(String as, List<String> supportedBy, @JsonAnySetter Map<String, Object> body) {}

    /**
     * A session that is offered, and what becomes of it.
     *
     * @param merges proposals from further up that become a part of this one
     * @param refusal {@code null} if it is not declined
     * @param session what the organisers make of it in the programme; {@code null} if it is not accepted
     */
    record Proposal(String as, List<Map<String, Object>> joins, List<Map<String, Object>> comments,
            List<Map<String, Object>> merges, Map<String, Object> refusal, Thing session,
            @JsonAnySetter Map<String, Object> body) {}

    /** A release, and what changes in the working draft before it. */
    record Release(List<Change> changes, List<String> withdrawn, @JsonAnySetter Map<String, Object> body) {}

    record Commitment(List<Map<String, Object>> notes, @JsonAnySetter Map<String, Object> body) {}

    /** @param name of the event, such as {@code lezoux} */
    static EventScript read(String name) {
        return read(name, EventScript.class);
    }

    static <T> T read(String name, Class<T> type) {
        try (InputStream text = EventScript.class.getResourceAsStream(name + ".json")) {
            return MAPPER.readValue(text, type);
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
