package org.encommun.event.programme;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.json.AbsentList;
import org.encommun.defaults.text.MultiLineText;
import org.encommun.defaults.text.SingleLineText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Editable details of a session, used unchanged in the entity, the API, releases and on the bus. Times are in UTC in the entity
 * and in releases, in the event's own zone in the API.
 *
 * @param description in Markdown
 * @param venueId the venue of a session without a room; absent for that of the room
 * @param roomId the room, if one is assigned yet
 * @param startsAt an instant; absent with {@code endsAt} while the session is not scheduled
 * @param endsAt the first instant after it
 * @param seats how many people it has room for; absent for the capacity of the room
 * @param signUp whether participants reserve a seat in advance; absent for no: entry is free
 * @param audience its audience; absent for everybody
 * @param hostIds the actors that hold it
 * @param speakersMayOverlap whether its speakers may be elsewhere at the same time, such as by video
 * @param languages the languages spoken (BCP 47); absent for French
 * @param recordingAgreed whether all agreed to a recording; absent while undecided
 */
@Embeddable
@RecordBuilder
public record SessionDetails(@NotNull @SingleLineText(max = 200) @Schema(examples = "Atelier « speed boat »") String title,
        @Enumerated(EnumType.STRING) @NotNull @Schema(description = "The type of session.") SessionType type,
        @MultiLineText(max = 10_000)
        @Schema(nullable = true, description = "In Markdown.",
                examples = "Ce qui nous freine, ce qui nous pousse.") String description,
        @Column(name = "venue_id")
        @Schema(nullable = true, description = "The venue of a session without a room; absent for that of the room.",
                examples = "019aa4c3-03cc-7000-8000-000000000003") UUID venueId,
        @Column(name = "room_id") @Schema(nullable = true, description = "The room, if one is assigned yet.",
                examples = "019aa4c3-01aa-7000-8000-000000000001") UUID roomId,
        @Column(name = "starts_at")
        @Schema(nullable = true, description = "When it starts; absent with `endsAt` while the session is not scheduled.",
                examples = "2026-11-24T15:30:00+01:00") OffsetDateTime startsAt,
        @Column(name = "ends_at")
        @Schema(nullable = true, description = "When it ends.",
                examples = "2026-11-24T17:00:00+01:00") OffsetDateTime endsAt,
        @Min(1) @Max(100_000)
        @Schema(nullable = true, description = "How many people it has room for; absent for the capacity of the room.",
                examples = "12") Integer seats,
        @Column(name = "sign_up")
        @Schema(description = "Whether participants reserve a seat in advance; absent for no: entry is free.") Boolean signUp,
        @JdbcTypeCode(SqlTypes.JSON) @Valid
        @Schema(description = "Its audience; absent for everybody.") Audience audience,
        @Column(name = "axis_id") @Schema(nullable = true, description = "The work axis that it belongs to.",
                examples = "019aa4c3-04dd-7000-8000-000000000004") UUID axisId,
        @Column(name = "need_ids") @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50)
        @Schema(description = "The needs that it addresses.",
                examples = "[\"019aa4c3-05ee-7000-8000-000000000005\"]") List<@NotNull UUID> needIds,
        @Column(name = "host_ids") @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50)
        @Schema(description = "The actors that hold it.",
                examples = "[\"019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42\"]") List<@NotNull UUID> hostIds,
        @Column(name = "speaker_ids") @JdbcTypeCode(SqlTypes.JSON) @Size(max = 100)
        @Schema(description = "Who speaks or facilitates.",
                examples = "[\"019aa4c3-06ff-7000-8000-000000000006\"]") List<@NotNull UUID> speakerIds,
        @Column(name = "speakers_may_overlap")
        @Schema(description = "Whether its speakers may be elsewhere at the same time, such as by video; absent for "
                + "no.") Boolean speakersMayOverlap,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 10)
        @Schema(description = "The languages spoken (BCP 47); absent for French.",
                examples = "[\"fr\"]") List<@NotNull @Pattern(regexp = LANGUAGE) String> languages,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 5) @Schema(description = "Its accessibility features.",
                examples = "[\"SIGN_LANGUAGE\"]") List<@NotNull SessionAccessibility> accessibility,
        @Column(name = "recording_agreed")
        @Schema(nullable = true,
                description = "Whether all agreed to a recording; absent while undecided.") Boolean recordingAgreed) {

    /** The pattern of a BCP 47 language code, as far as sessions need it. */
    public static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    /** A session with only a title and a type; entry is free. */
    public static SessionDetails of(String title, SessionType type) {
        return SessionDetailsBuilder.builder().title(title).type(type).build();
    }

    /** Absent members get their default values. */
    public SessionDetails {
        signUp = signUp != null && signUp;
        audience = audience == null ? Audience.EVERYBODY : audience;
        needIds = AbsentList.orEmpty(needIds);
        hostIds = AbsentList.orEmpty(hostIds);
        speakerIds = AbsentList.orEmpty(speakerIds);
        speakersMayOverlap = speakersMayOverlap != null && speakersMayOverlap;
        languages = languages == null || languages.isEmpty() ? List.of("fr") : AbsentList.orEmpty(languages);
        accessibility = AbsentList.orEmpty(accessibility);
    }

    /** A copy with times in another zone. */
    public SessionDetails in(ZoneId zone) {
        return SessionDetailsBuilder.builder(this).startsAt(in(zone, startsAt)).endsAt(in(zone, endsAt)).build();
    }

    private static OffsetDateTime in(ZoneId zone, OffsetDateTime time) {
        return time == null ? null : time.atZoneSameInstant(zone).toOffsetDateTime();
    }

    /** Its first instant; {@code null} while the session is not scheduled. */
    public Instant start() {
        return startsAt == null ? null : startsAt.toInstant();
    }

    /** The first instant after it; {@code null} while the session is not scheduled. */
    public Instant end() {
        return endsAt == null ? null : endsAt.toInstant();
    }
}
