package org.encommun.event.document;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.RestResponse;

/** The public documents of an event over HTTP. */
@Path("/events/{eventId}")
@SecurityRequirements
@Tag(name = "Documents",
        description = "A published event and its latest programme, in the formats that calendars, conference apps, search "
                + "engines, agendas and spreadsheets read. A draft has none.")
@PermitAll
public class DocumentResource {

    private static final String CALENDAR = "text/calendar";
    private static final String CSV = "text/csv";
    private static final String SCHEDULE_XML = "application/vnd.c3voc.schedule+xml";
    private static final String JSON_LD = "application/ld+json";
    private static final String UTF_8 = ";charset=UTF-8";

    private final DocumentService documents;
    private final Responses responses;

    DocumentResource(DocumentService documents, Responses responses) {
        this.documents = documents;
        this.responses = responses;
    }

    @GET
    @Path("/calendar.ics")
    @Produces(CALENDAR + UTF_8)
    @Operation(operationId = "getCalendar", summary = "Read an event and its sessions as a calendar",
            description = "iCalendar (RFC 5545), to import or to subscribe to. A session that is no longer in the "
                    + "programme stays as cancelled.")
    @APIResponse(responseCode = "200", description = "The calendar.",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> calendar(UUID eventId) {
        return respond(documents.calendar(eventId));
    }

    @GET
    @Path("/sessions/{sessionId}/calendar.ics")
    @Produces(CALENDAR + UTF_8)
    @Operation(operationId = "getSessionCalendar", summary = "Read a released session as a calendar",
            description = "iCalendar (RFC 5545). A session that is no longer in the programme stays as cancelled.")
    @APIResponse(responseCode = "200", description = "The calendar.",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> session(UUID eventId, UUID sessionId) {
        return respond(documents.sessionCalendar(eventId, sessionId));
    }

    @GET
    @Path("/speakers/{speakerId}/calendar.ics")
    @Produces(CALENDAR + UTF_8)
    @Operation(operationId = "getSpeakerCalendar", summary = "Read the released sessions of a speaker as a calendar",
            description = "iCalendar (RFC 5545). It contains the speaker's name only with their consent.")
    @APIResponse(responseCode = "200", description = "The calendar.",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> speaker(UUID eventId, UUID speakerId) {
        return respond(documents.speakerCalendar(eventId, speakerId));
    }

    @GET
    @Path("/schedule.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getSchedule", summary = "Read the programme as a conference schedule in JSON",
            description = "schedule.json of frab and c3voc, for conference apps and recording teams.")
    @APIResponse(responseCode = "200", description = "The schedule.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<byte[]> schedule(UUID eventId) {
        return respond(documents.schedule(eventId));
    }

    @GET
    @Path("/schedule.xml")
    @Produces(SCHEDULE_XML)
    @Operation(operationId = "getScheduleXml", summary = "Read the programme as a conference schedule in XML",
            description = "schedule.xml of frab and c3voc, for conference apps and recording teams.")
    @APIResponse(responseCode = "200", description = "The schedule.",
            content = @Content(mediaType = SCHEDULE_XML, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> scheduleXml(UUID eventId) {
        return respond(documents.scheduleXml(eventId));
    }

    @GET
    @Path("/event.jsonld")
    @Produces(JSON_LD)
    @Operation(operationId = "getStructuredData", summary = "Read an event as structured data for search engines",
            description = "A schema.org Event in JSON-LD, with its sessions; put it into the page of the event.")
    @APIResponse(responseCode = "200", description = "The event.",
            content = @Content(mediaType = JSON_LD, schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<byte[]> structuredData(UUID eventId) {
        return respond(documents.structuredData(eventId));
    }

    @GET
    @Path("/openagenda.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getOpenAgendaExport", summary = "Read an event in the form in which OpenAgenda takes it",
            description = "`locations` are to be created first, then `events`: one for each day, with one timing, since "
                    + "OpenAgenda has no parallel sessions. Each `location` and `event` is the body of a request to its API; "
                    + "add to an event as `locationUid` the identifier that OpenAgenda gave to the location with its "
                    + "`locationKey`.")
    @APIResponse(responseCode = "200", description = "The locations and the days of the event.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<byte[]> openAgenda(UUID eventId) {
        return respond(documents.openAgenda(eventId));
    }

    @GET
    @Path("/sessions.csv")
    @Produces(CSV + UTF_8)
    @Operation(operationId = "getSessionTable", summary = "Read the released sessions as a table for spreadsheets",
            description = "CSV with semicolons and a byte order mark, as a French spreadsheet opens it; times in the zone "
                    + "of the event. A cell that would be calculated begins with an apostrophe.")
    @APIResponse(responseCode = "200", description = "The table.",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> table(UUID eventId) {
        return respond(documents.sessionTable(eventId));
    }

    private RestResponse<byte[]> respond(Document document) {
        return responses.document(document.content(), document.fileName());
    }
}
