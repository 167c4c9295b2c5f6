package org.encommun.event.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.lifecycle.AttendanceMode;
import org.encommun.event.lifecycle.EventStatus;
import org.encommun.territory.Territory;

/** Query parameters of the search for events; an absent one restricts nothing. */
public class EventSearchRequest {

    /** Without control characters: PostgreSQL cannot store all of them. */
    private static final String NO_CONTROL = "\\P{Cntrl}*";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    @QueryParam("text")
    @Size(max = 200)
    @Pattern(regexp = NO_CONTROL)
    @Parameter(
            description = "French words of the title, the description or the themes, in any form and with or without "
                    + "accents; \"in quotes\" for a phrase, -word to leave it out.",
            example = "mediation numerique")
    String text;

    @QueryParam("from")
    @Parameter(description = "Events that end on this day or later, in the event's own zone.", example = "2026-11-01")
    String from;

    @QueryParam("until")
    @Parameter(description = "Events that start on this day or earlier, in the event's own zone.", example = "2026-11-30")
    String until;

    @QueryParam("territory")
    @Size(max = 40)
    @Pattern(regexp = NO_CONTROL)
    @Parameter(description = "For this territory, one that contains it or one within it: kind and code.",
            example = "COMMUNE:63195")
    String territory;

    @QueryParam("actorId")
    @Parameter(description = "Organised by this actor, alone or with others.")
    UUID actorId;

    @QueryParam("theme")
    @Size(max = 60)
    @Pattern(regexp = NO_CONTROL)
    @Parameter(description = "About this theme, ignoring accents and case.", example = "accès aux droits")
    String theme;

    @QueryParam("mode")
    @Parameter(description = "How people take part.")
    AttendanceMode mode;

    @QueryParam("status")
    @Parameter(description = "The status of the event; drafts are found by their organisers only.")
    EventStatus status;

    /** @throws Refusal {@link SearchProblem#UNREADABLE_DATE} */
    Optional<LocalDate> from() {
        return date("from", from);
    }

    /** @throws Refusal {@link SearchProblem#UNREADABLE_DATE} */
    Optional<LocalDate> until() {
        return date("until", until);
    }

    private static Optional<LocalDate> date(String name, String text) {
        try {
            Optional<LocalDate> date = Optional.ofNullable(text).map(LocalDate::parse);
            if (date.isEmpty() || date.get().getYear() >= FIRST_YEAR && date.get().getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeParseException noDate) {
            // refused below like an implausible date
        }
        throw new Refusal(SearchProblem.UNREADABLE_DATE, name).with("field", name);
    }

    /** @throws Refusal {@link SearchProblem#UNREADABLE_TERRITORY} */
    Optional<Territory.Part> territory() {
        if (territory == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Territory.Part.parse(territory));
        } catch (IllegalArgumentException neither) {
            throw new Refusal(SearchProblem.UNREADABLE_TERRITORY, territory).with("field", "territory");
        }
    }
}
