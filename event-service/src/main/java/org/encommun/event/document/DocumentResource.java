package org.encommun.event.document;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.http.PublicAddress;
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.spreadsheet.SessionTable;

/** The public documents of an event over HTTP. */
@Path("/events/{eventId}")
@SecurityRequirements
@Tag(name = "Documents",
        description = "A published event and its latest programme, in the formats that calendars, conference apps, search "
                + "engines, agendas and spreadsheets read. A draft has none.")
@PermitAll
public class DocumentResource {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String SCHEDULE_XML = "application/vnd.c3voc.schedule+xml";
    private static final String JSON_LD = "application/ld+json";

    private final DocumentReader reader;
    private final Preconditions preconditions;
    private final PublicAddress address;

    DocumentResource(DocumentReader reader, Preconditions preconditions, PublicAddress address) {
        this.reader = reader;
        this.preconditions = preconditions;
        this.address = address;
    }

    @GET
    @Path("/calendar.ics")
    @Produces(CALENDAR)
    @Operation(operationId = "getCalendar", summary = "Read an event and its sessions as a calendar",
            description = "iCalendar (RFC 5545), to import or to subscribe to. A session that is no longer in the "
                    + "programme stays as cancelled.")
    @APIResponse(responseCode = "200", description = "The calendar.",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    public Response calendar(@PathParam("eventId") UUID eventId) {
        DocumentSource event = read(eventId);
        return file(new EventCalendar(event).whole(), event, ".ics");
    }

    @GET
    @Path("/sessions/{sessionId}/calendar.ics")
    @Produces(CALENDAR)
    @Operation(operationId = "getSessionCalendar", summary = "Read a released session as a calendar")
    @APIResponse(responseCode = "200", description = "The calendar.",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    public Response session(@PathParam("eventId") UUID eventId, @PathParam("sessionId") UUID sessionId) {
        DocumentSource event = read(eventId);
        return file(new EventCalendar(event).session(sessionId).orElseThrow(DocumentResource::notFound), event, "-session.ics");
    }

    @GET
    @Path("/speakers/{speakerId}/calendar.ics")
    @Produces(CALENDAR)
    @Operation(operationId = "getSpeakerCalendar", summary = "Read the released sessions of a speaker as a calendar",
            description = "Their name stands in it only if they agreed.")
    @APIResponse(responseCode = "200", description = "The calendar.",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    public Response speaker(@PathParam("eventId") UUID eventId, @PathParam("speakerId") UUID speakerId) {
        DocumentSource event = read(eventId);
        return file(new EventCalendar(event).speaker(speakerId).orElseThrow(DocumentResource::notFound), event,
                "-intervention.ics");
    }

    @GET
    @Path("/schedule.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getSchedule", summary = "Read the programme as a conference schedule in JSON",
            description = "schedule.json of frab and c3voc, for conference apps and recording teams.")
    @APIResponse(responseCode = "200", description = "The schedule.",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    public Response schedule(@PathParam("eventId") UUID eventId) {
        return answer(FrabSchedule.of(read(eventId)).json()).build();
    }

    @GET
    @Path("/schedule.xml")
    @Produces(SCHEDULE_XML)
    @Operation(operationId = "getScheduleXml", summary = "Read the programme as a conference schedule in XML",
            description = "schedule.xml of frab and c3voc, for conference apps and recording teams.")
    @APIResponse(responseCode = "200", description = "The schedule.",
            content = @Content(mediaType = SCHEDULE_XML, schema = @Schema(type = SchemaType.STRING)))
    public Response scheduleXml(@PathParam("eventId") UUID eventId) {
        return answer(FrabXml.bytes(FrabSchedule.of(read(eventId)))).build();
    }

    @GET
    @Path("/event.jsonld")
    @Produces(JSON_LD)
    @Operation(operationId = "getStructuredData", summary = "Read an event as structured data for search engines",
            description = "A schema.org Event in JSON-LD, with its sessions; put it into the page of the event.")
    @APIResponse(responseCode = "200", description = "The event.",
            content = @Content(mediaType = JSON_LD, schema = @Schema(type = SchemaType.OBJECT)))
    public Response structuredData(@PathParam("eventId") UUID eventId) {
        return answer(new StructuredData(read(eventId)).json()).build();
    }

    @GET
    @Path("/openagenda.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getOpenAgendaEvents", summary = "Read an event as OpenAgenda takes it",
            description = "One of its events for each day, with one timing, since OpenAgenda knows no sessions side by side.")
    @APIResponse(responseCode = "200", description = "The days of the event.",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    public Response openAgenda(@PathParam("eventId") UUID eventId) {
        return answer(new OpenAgendaEvents(read(eventId)).json()).build();
    }

    @GET
    @Path("/sessions.csv")
    @Produces(CSV)
    @Operation(operationId = "getSessionTable", summary = "Read the released sessions as a table for spreadsheets",
            description = "CSV with semicolons and a byte order mark, as a French spreadsheet opens it; times in the zone "
                    + "of the event. A cell that would be calculated begins with an apostrophe.")
    @APIResponse(responseCode = "200", description = "The table.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response table(@PathParam("eventId") UUID eventId) {
        DocumentSource event = read(eventId);
        return named(answer(new SessionTable(event.programme(), event.zone(), event).csv()), event, "-programme.csv");
    }

    private DocumentSource read(UUID eventId) {
        return reader.read(eventId, URI.create(address.absolute("/")));
    }

    private Response file(String calendar, DocumentSource event, String ending) {
        return named(answer(calendar.getBytes(StandardCharsets.UTF_8)), event, ending);
    }

    private static Response named(Response.ResponseBuilder answer, DocumentSource event, String ending) {
        return answer.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + event.details().slug() + ending + '"')
                .build();
    }

    /** The document, or 304 for who has it. */
    private Response.ResponseBuilder answer(byte[] document) {
        EntityTag tag = new EntityTag(Fingerprint.of(document));
        return (preconditions.isHeld(tag) ? Response.notModified() : Response.ok(document)).tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
    }

    private static Refusal notFound() {
        return new Refusal(CommonProblem.NOT_FOUND);
    }
}
