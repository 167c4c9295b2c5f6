package org.encommun.event.lifecycle;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.json.AbsentList;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.text.MultiLineText;
import org.encommun.defaults.text.SingleLineText;
import org.encommun.defaults.text.WebAddress;
import org.encommun.event.period.Period;
import org.encommun.territory.Territory;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Editable details of an event. The entity keeps them with times in UTC; the API shows them in the event's own zone; the bus
 * carries them without {@code description} and {@code onlineUrl}.
 *
 * @param slug its name in URLs, unique among all events
 * @param title at most 140 characters, the limit of national agendas
 * @param description in Markdown
 * @param previousEditionId the event that this one follows; {@code null} for a first edition
 * @param startsAt an instant, in any offset
 * @param endsAt the first instant after the event
 * @param timeZone the IANA zone in which its times are shown
 * @param communeCode the INSEE code of the commune where it takes place; may be {@code null} online only
 * @param capacity how many people it has room for on site; {@code null} for no limit, and online
 * @param onlineCapacity how many people can take part by video; {@code null} for no limit, and on site
 * @param onlineUrl the page from which everybody may take part by video
 * @param website the event's own page
 * @param themes its themes, in the organisers' words
 * @param territories its target territories: any mix of communes, EPCI, départements and régions
 * @param registrationOpensAt the first instant at which people can register
 * @param registrationClosesAt the first instant at which they no longer can
 */
@RecordBuilder
@Embeddable
public record EventDetails(
        @NotNull @Size(max = 80) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        @Schema(description = "Its name in URLs: lower-case letters, digits and hyphens.",
                examples = "lezoux-2026") String slug,
        @NotNull @SingleLineText(max = 140) @Schema(examples = "NEC local de Lezoux") String title,
        @MultiLineText(max = 10_000) @Schema(nullable = true, description = "In Markdown.",
                examples = "Une après-midi à la médiathèque : visite, présentation, atelier **speed "
                        + "boat**.") String description,
        @NotNull @Enumerated(EnumType.STRING) @Schema(description = "Local, or the national one.") EventLevel level,
        @Column(name = "previous_edition_id")
        @Schema(nullable = true, description = "The event that this one follows; absent for a first edition.",
                examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b") UUID previousEditionId,
        @NotNull @Enumerated(EnumType.STRING) @Schema(description = "How people take part.") AttendanceMode mode,
        @Column(name = "starts_at") @NotNull
        @Schema(description = "When it starts.", examples = "2026-11-24T14:00:00+01:00") OffsetDateTime startsAt,
        @Column(name = "ends_at") @NotNull
        @Schema(description = "When it ends.", examples = "2026-11-24T17:00:00+01:00") OffsetDateTime endsAt,
        @Column(name = "time_zone") @NotNull @SingleLineText(max = 64)
        @Schema(description = "The IANA time zone in which its times are shown.", examples = "Europe/Paris") String timeZone,
        @Column(name = "commune_code") @Pattern(regexp = "[0-9AB]{5}")
        @Schema(nullable = true, description = "The INSEE code of the commune where it takes place; may be absent online only.",
                examples = "63195") String communeCode,
        @Min(1)
        @Schema(nullable = true, description = "How many people it has room for on site; absent for no limit, and online.",
                examples = "40") Integer capacity,
        @Column(name = "online_capacity") @Min(1)
        @Schema(nullable = true, description = "How many people can take part by video; absent for no limit, and on site.",
                examples = "200") Integer onlineCapacity,
        @Column(name = "online_url") @WebAddress(max = 500)
        @Schema(nullable = true, description = "The page from which everybody may take part by video.",
                examples = "https://visio.exemple.fr/nec-lezoux") String onlineUrl,
        @WebAddress(max = 500)
        @Schema(nullable = true, description = "The event's own page.",
                examples = "https://www.exemple.fr/nec-lezoux") String website,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 20) @Schema(description = "Its themes, in the organisers' words.",
                examples = "[\"accès aux droits\", \"médiation numérique\"]") List<@NotNull @SingleLineText(
                        max = 60) String> themes,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50)
        @Schema(description = "Its target territories: any mix of "
                + "communes, EPCI, départements and régions.") List<Territory.@NotNull @Valid Part> territories,
        @Column(name = "registration_opens_at") @NotNull @Schema(description = "When registration opens.",
                examples = "2026-10-24T09:00:00+02:00") OffsetDateTime registrationOpensAt,
        @Column(name = "registration_closes_at") @NotNull @Schema(description = "When registration closes.",
                examples = "2026-11-24T17:00:00+01:00") OffsetDateTime registrationClosesAt) {

    /** An absent list is an empty one. */
    public EventDetails {
        themes = AbsentList.orEmpty(themes);
        territories = AbsentList.orEmpty(territories);
    }

    /** The same details with all times at the offsets of a zone. */
    public EventDetails in(ZoneId zone) {
        return EventDetailsBuilder.builder(this).startsAt(local(startsAt, zone)).endsAt(local(endsAt, zone))
                .registrationOpensAt(local(registrationOpensAt, zone)).registrationClosesAt(local(registrationClosesAt, zone))
                .build();
    }

    private static OffsetDateTime local(OffsetDateTime time, ZoneId zone) {
        return time.atZoneSameInstant(zone).toOffsetDateTime();
    }

    /** The details after a rescheduling, with times in UTC like these. */
    EventDetails movedTo(Rescheduling rescheduling) {
        return EventDetailsBuilder.builder(this).startsAt(rescheduling.startsAt()).endsAt(rescheduling.endsAt())
                .timeZone(rescheduling.timeZone() == null ? timeZone : rescheduling.timeZone())
                .registrationClosesAt(rescheduling.registrationClosesAt()).build();
    }

    /** Whether others have the same start, end and time zone. */
    boolean hasSameHours(EventDetails others) {
        return startsAt.isEqual(others.startsAt) && endsAt.isEqual(others.endsAt) && timeZone.equals(others.timeZone);
    }

    /** How many people it has room for, on site and by video together; {@code null} for no limit. */
    Integer totalCapacity() {
        return switch (mode) {
            case ON_SITE -> capacity;
            case ONLINE -> onlineCapacity;
            case HYBRID -> capacity == null || onlineCapacity == null ? null : Integer.valueOf(capacity + onlineCapacity);
        };
    }

    /**
     * Requires that the details do not contradict one another.
     *
     * @throws Refusal {@link org.encommun.event.period.PeriodProblem#ENDS_BEFORE_START},
     *         {@link EventProblem#UNKNOWN_TIME_ZONE}, {@link EventProblem#COMMUNE_MISSING} or
     *         {@link EventProblem#CAPACITY_OF_ANOTHER_MODE}
     */
    void requireConsistent() {
        Period.requireOrder("startsAt", startsAt, "endsAt", endsAt);
        requireTimeZone();
        Period.requireOrder("registrationOpensAt", registrationOpensAt, "registrationClosesAt", registrationClosesAt);
        refuseIf(mode != AttendanceMode.ONLINE && communeCode == null, EventProblem.COMMUNE_MISSING, "communeCode");
        refuseIf(mode == AttendanceMode.ONLINE && capacity != null, EventProblem.CAPACITY_OF_ANOTHER_MODE, "capacity");
        refuseIf(mode == AttendanceMode.ON_SITE && onlineCapacity != null, EventProblem.CAPACITY_OF_ANOTHER_MODE,
                "onlineCapacity");
    }

    private void requireTimeZone() {
        try {
            // an offset such as +01:00 is a ZoneId as well, but has no daylight saving time
            if (ZoneId.getAvailableZoneIds().contains(ZoneId.of(timeZone).getId())) {
                return;
            }
        } catch (DateTimeException unknown) {
            // refused below
        }
        throw new Refusal(EventProblem.UNKNOWN_TIME_ZONE, timeZone).with("field", "timeZone");
    }

    private static void refuseIf(boolean contradiction, EventProblem problem, String field) {
        if (contradiction) {
            throw new Refusal(problem).with("field", field);
        }
    }
}
