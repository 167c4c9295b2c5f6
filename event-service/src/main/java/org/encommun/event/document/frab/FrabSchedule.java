package org.encommun.event.document.frab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.encommun.defaults.json.DocumentJson;
import org.encommun.event.document.source.DocumentSource;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A programme in the terms of the schedules that conference apps and recording teams read, as JSON and as XML alike. The
 * formats come from the frab planner and are kept by the c3voc (repository voc/schedule); the terms are theirs.
 *
 * @param version tells apps whether they have the latest programme
 */
@JsonInclude
public record FrabSchedule(String version, @JsonProperty("base_url") String baseUrl, Conference conference) {

    private static final String SCHEMA = "https://c3voc.de/schedule/schema.json";
    private static final Map<String, String> GENERATOR = Map.of("name", "EnCommun");

    /**
     * @param acronym at least four small letters and digits
     * @param timeZoneName {@code null} for a zone whose name the format cannot take
     */
    @JsonInclude
    record Conference(String acronym, String title, String start, String end, int daysCount,
            @JsonProperty("timeslot_duration") String timeslotDuration,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("time_zone_name") String timeZoneName, String url,
            List<String> keywords, List<Room> rooms, List<Day> days) {}

    /** A room by its name, which no other room has. */
    @JsonInclude
    record Room(String name, UUID guid, @JsonInclude(JsonInclude.Include.NON_NULL) Integer capacity) {}

    /** @param rooms the sessions of the day by the names of the rooms; a room without sessions is left out */
    @JsonInclude
    record Day(int index, String date, @JsonProperty("day_start") String start, @JsonProperty("day_end") String end,
            Map<String, List<Session>> rooms) {}

    /**
     * A session, which the format calls an event.
     *
     * @param id an integer of its own within the event
     * @param guid unique in the world
     * @param date when it begins, with offset
     * @param start when it begins, on the clocks there
     * @param slug of its own within the event, with the acronym and the number
     */
    @JsonInclude
    record Session(int id, UUID guid, String date, String start, String duration, String room, String slug, String url,
            String title, String subtitle, String track, String type, String language, @JsonProperty("abstract") String summary,
            String description, @JsonProperty("recording_license") String recordingLicense,
            @JsonProperty("do_not_record") boolean doNotRecord, List<Person> persons, List<Object> links,
            List<Object> attachments) {}

    /**
     * Somebody who speaks.
     *
     * @param number in XML only: with it, readers of JSON would take the person for one of an older format
     * @param publicName the same name, for older readers
     */
    @JsonInclude
    record Person(@JsonIgnore int number, UUID guid, String name, @JsonProperty("public_name") String publicName) {}

    /** The schedule of an event. */
    public static FrabSchedule of(DocumentSource event) {
        FrabSlugs slugs = new FrabSlugs(event.details().slug());
        FrabRooms rooms = new FrabRooms(event);
        List<Day> days = new FrabDays(event, rooms, slugs).all();
        String zone = event.zone().getId();
        Conference conference = new Conference(slugs.acronym(), event.details().title(), days.get(0).date(),
                days.get(days.size() - 1).date(), days.size(), "00:05",
                zone.matches("[A-Z][a-z]+/[A-Z][a-z]+|UTC") ? zone : null, event.address(), event.details().themes(),
                rooms.all(), days);
        String version = event.release() == null ? "0" : event.release().number() + " – " + event.release().name();
        return new FrabSchedule(version, event.base().toString(), conference);
    }

    /** The schedule as schedule.json in UTF-8. */
    public byte[] json() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", SCHEMA);
        document.put("generator", GENERATOR);
        document.put("schedule", this);
        return DocumentJson.bytes(document);
    }
}
