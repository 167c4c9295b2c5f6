package org.encommun.event.spreadsheet;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.defaults.problem.ProblemTexts;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventAccess;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.SessionDetails;
import org.encommun.event.programme.draft.WorkingDraft;
import org.encommun.event.programme.draft.WorkingDraftService;
import org.encommun.event.venue.RoomRepository;
import org.encommun.event.venue.Venue;
import org.encommun.event.venue.VenueRepository;
import org.encommun.territory.Territories;

import io.quarkus.security.Authenticated;

/** The working draft as a table for spreadsheets, both ways, over HTTP. */
@Path("/events/{eventId}/draft.csv")
@Authenticated
@SecurityRequirement(name = "bearer")
@Tag(name = "Programme")
public class SpreadsheetResource {

    private static final String CSV = "text/csv";
    private static final int MOST_ERRORS = 200;

    private final EventAccess events;
    private final WorkingDraftService drafts;
    private final VenueRepository venues;
    private final RoomRepository rooms;
    private final Territories territories;
    private final DraftNames names;
    private final Preconditions preconditions;
    private final Validator validator;

    SpreadsheetResource(EventAccess events, WorkingDraftService drafts, VenueRepository venues, RoomRepository rooms,
            Territories territories,
            DraftNames names, Preconditions preconditions, Validator validator) {
        this.events = events;
        this.drafts = drafts;
        this.venues = venues;
        this.rooms = rooms;
        this.territories = territories;
        this.names = names;
        this.preconditions = preconditions;
        this.validator = validator;
    }

    /** What came of a table. */
    public record ImportReport(
            @Schema(description = "Whether this was a rehearsal, of which nothing was kept.") boolean dryRun,
            @Schema(description = "How many sessions are new.", examples = "12") int added,
            @Schema(description = "How many sessions changed.", examples = "3") int changed,
            @Schema(description = "How many sessions are as before.", examples = "25") int unchanged) {}

    /** What is wrong with a cell, in words. */
    public record CellErrorView(
            @Schema(description = "The row as a spreadsheet counts, 1 for the headers.", examples = "7") int row,
            @Schema(description = "The header of the column.", examples = "salle") String column,
            @Schema(description = "What is wrong.") CellProblem problem,
            @Schema(description = "The same in a sentence.",
                    examples = "L’événement n’a pas de salle de ce nom.") String text) {}

    @GET
    @Produces(CSV)
    @Operation(operationId = "exportDraft", summary = "Read the working draft as a table for spreadsheets",
            description = "CSV in UTF-8 with semicolons. Change it in a spreadsheet and send it back.")
    @APIResponse(responseCode = "200", description = "The table.",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, examples = "numéro;titre;type")))
    public Response export(@PathParam("eventId") UUID eventId) {
        Event event = events.forOrganiser(eventId);
        Programme draft = drafts.get(eventId).preview();
        byte[] table = new SessionTable(draft, event.zone(), names.of(eventId, draft)).csv();
        return Response.ok(table, CSV + ";charset=UTF-8")
                .tag(Preconditions.tag(drafts.version(eventId)))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-brouillon.csv\"".formatted(event.details().slug()))
                .build();
    }

    @POST
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    @Operation(operationId = "importDraft",
            summary = "Take a table of sessions over into the working draft, all of it or nothing",
            description = "Rows with a number change the session that has it: then `If-Match` must name the ETag with "
                    + "which the table was read, so that nothing is undone that others have changed since. Rows without "
                    + "one are new sessions; columns that are left out leave what they are about as it is. The columns « "
                    + "structures » and « intervenants » are not read.")
    @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, examples = "titre;type;salle")))
    @APIResponse(responseCode = "201", description = "Taken over.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(responseCode = "200", description = "Would be taken over.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(responseCode = "422", description = "Nothing was taken; the document lists what is wrong by row and column.")
    public Response read(@PathParam("eventId") UUID eventId,
            @QueryParam("dryRun") @DefaultValue("false")
            @Parameter(description = "Only say what would come of it.") boolean dryRun,
            @NotNull byte[] csv, @Context HttpHeaders headers) {
        Event event = events.forOrganiser(eventId);
        event.requireNotCancelled();
        WorkingDraft draft = drafts.get(eventId);
        SessionImport reading = SessionImport.read(Table.parse(csv), context(event, draft));
        refuse(reading.errors(), ProblemTexts.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        ImportReport report = new ImportReport(dryRun, reading.added().size(), reading.changed().size(), reading.unchanged());
        if (dryRun) {
            return Response.ok(report).build();
        }
        if (report.changed() > 0) {
            // a table that was taken away an hour ago would else undo what others have changed since
            preconditions.requireMatch(drafts.version(eventId));
        }
        drafts.saveSessions(eventId, reading.added(), reading.changed());
        return Response.created(URI.create("/events/" + eventId + "/sessions")).entity(report).build();
    }

    private static void refuse(List<CellError> errors, Locale language) {
        if (!errors.isEmpty()) {
            throw new Refusal(SpreadsheetProblem.TABLE_REFUSED, errors.size()).with("count", errors.size()).with("errors",
                    errors.stream().limit(MOST_ERRORS).map(error -> new CellErrorView(error.row(), error.column(),
                            error.problem(), CellTexts.text(error.problem(), language))).toList());
        }
    }

    private ImportContext context(Event event, WorkingDraft draft) {
        return new ImportContext(event.zone(),
                draft.sessions().stream().collect(Collectors.toMap(WorkingDraft.Session::number, Function.identity())),
                named(venues.of(event.id()), venue -> venue.details().name(), Venue::id),
                named(rooms.of(event.id()), room -> room.details().name(),
                        room -> new ImportContext.Place(room.id(), room.details().venueId())),
                part -> territories.find(part.kind(), part.code()).isPresent(), this::brokenMembers);
    }

    private Set<String> brokenMembers(SessionDetails details) {
        return validator.validate(details).stream().map(violation -> violation.getPropertyPath().iterator().next().getName())
                .collect(Collectors.toSet());
    }

    private static <E, T> Named<T> named(List<E> places, Function<E, String> name, Function<E, T> place) {
        Named<T> named = new Named<>();
        places.forEach(each -> named.with(name.apply(each), place.apply(each)));
        return named;
    }
}
