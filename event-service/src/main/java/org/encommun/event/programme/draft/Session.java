package org.encommun.event.programme.draft;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.programme.Audience;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.ProgrammeProblem;
import org.encommun.event.programme.SessionAccessibility;
import org.encommun.event.programme.SessionDetails;
import org.encommun.event.programme.SessionType;
import org.encommun.event.venue.Room;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One item of a programme's working draft. Whether it fits with the others is a matter of warnings, since a draft may be
 * unfinished.
 */
@Entity
public class Session {

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "event_id")
    private UUID eventId;
    private int number;
    @Column(name = "proposal_id")
    private UUID proposalId;
    private String title;
    @Enumerated(EnumType.STRING)
    private SessionType type;
    private String description;
    @Column(name = "venue_id")
    private UUID venueId;
    @Column(name = "room_id")
    private UUID roomId;
    @Column(name = "starts_at")
    private Instant startsAt;
    @Column(name = "ends_at")
    private Instant endsAt;
    private Integer seats;
    @Column(name = "sign_up")
    private boolean signUp;
    @JdbcTypeCode(SqlTypes.JSON)
    private Audience audience;
    @Column(name = "axis_id")
    private UUID axisId;
    @Column(name = "need_ids")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> needIds;
    @Column(name = "host_ids")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> hostIds;
    @Column(name = "speaker_ids")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> speakerIds;
    @Column(name = "speakers_may_overlap")
    private boolean speakersMayOverlap;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> languages;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<SessionAccessibility> accessibility;
    @Column(name = "recording_agreed")
    private Boolean recordingAgreed;

    protected Session() {}

    /**
     * A new session of the draft.
     *
     * @param number its own within the event, for people and old formats
     * @param proposalId the proposal that it comes from; {@code null} for none
     */
    public Session(UUID id, UUID eventId, int number, UUID proposalId, SessionDetails details) {
        this.id = id;
        this.eventId = eventId;
        this.number = number;
        this.proposalId = proposalId;
        describe(details);
    }

    /**
     * Takes new details over.
     *
     * @throws Refusal {@link ProgrammeProblem#SESSION_HALF_SCHEDULED} with one of its two times alone,
     *         {@link ProgrammeProblem#SESSION_ENDS_BEFORE_START}
     */
    public final void describe(SessionDetails details) {
        requireTimes(details.startsAt(), details.endsAt());
        this.title = details.title();
        this.type = details.type();
        this.description = details.description();
        // a room tells its venue, also when it is moved to another one
        this.venueId = details.roomId() == null ? details.venueId() : null;
        this.roomId = details.roomId();
        this.startsAt = details.startsAt() == null ? null : details.startsAt().toInstant();
        this.endsAt = details.endsAt() == null ? null : details.endsAt().toInstant();
        this.seats = details.seats();
        this.signUp = details.signUp();
        this.audience = details.audience();
        this.axisId = details.axisId();
        this.needIds = once(details.needIds());
        this.hostIds = once(details.hostIds());
        this.speakerIds = once(details.speakerIds());
        this.speakersMayOverlap = details.speakersMayOverlap();
        this.languages = once(details.languages());
        this.accessibility = once(details.accessibility());
        this.recordingAgreed = details.recordingAgreed();
    }

    private static void requireTimes(OffsetDateTime start, OffsetDateTime end) {
        if ((start == null) != (end == null)) {
            throw new Refusal(ProgrammeProblem.SESSION_HALF_SCHEDULED).with("field", start == null ? "startsAt" : "endsAt");
        }
        if (start != null && !start.toInstant().isBefore(end.toInstant())) {
            throw new Refusal(ProgrammeProblem.SESSION_ENDS_BEFORE_START).with("field", "endsAt");
        }
    }

    private static <T> List<T> once(List<T> named) {
        return List.copyOf(new LinkedHashSet<>(named));
    }

    public SessionDetails details(ZoneId zone) {
        return new SessionDetails(title, type, description, venueId, roomId, local(startsAt, zone), local(endsAt, zone), seats,
                signUp, audience, axisId, needIds, hostIds, speakerIds, speakersMayOverlap, languages, accessibility,
                recordingAgreed);
    }

    private static OffsetDateTime local(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }

    /**
     * What a release keeps of it: with the room's venue and capacity where it says nothing of its own.
     *
     * @param room the room it is in; {@code null} where it is in none
     */
    public Programme.Session released(Room room) {
        UUID venue = venueId != null || room == null ? venueId : room.venueId();
        Integer places = seats != null || room == null ? seats : Integer.valueOf(room.capacity());
        return new Programme.Session(id, number, 0, title, type, description, venue, roomId, startsAt, endsAt, places, signUp,
                audience, axisId, needIds, hostIds, speakerIds, speakersMayOverlap, languages, accessibility, recordingAgreed);
    }

    /** Keeps the session in the draft without a time. */
    public void unschedule() {
        this.startsAt = null;
        this.endsAt = null;
    }

    public boolean isScheduled() {
        return startsAt != null;
    }

    public boolean belongsTo(UUID event) {
        return eventId.equals(event);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public int number() {
        return number;
    }

    public List<UUID> needIds() {
        return needIds;
    }

    public UUID proposalId() {
        return proposalId;
    }

    public UUID roomId() {
        return roomId;
    }
}
