package org.encommun.event.document;

import java.net.URI;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.http.PublicAddress;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.document.calendar.EventCalendar;
import org.encommun.event.document.frab.FrabSchedule;
import org.encommun.event.document.frab.FrabXml;
import org.encommun.event.document.openagenda.OpenAgendaExport;
import org.encommun.event.document.schemaorg.StructuredData;
import org.encommun.event.document.source.DocumentReader;
import org.encommun.event.document.source.DocumentSource;
import org.encommun.event.spreadsheet.SessionTable;

/** The public documents of an event that is published, of its latest release. */
@ApplicationScoped
public class DocumentService {

    private final DocumentReader reader;
    private final PublicAddress address;

    DocumentService(DocumentReader reader, PublicAddress address) {
        this.reader = reader;
        this.address = address;
    }

    Document calendar(UUID eventId) {
        DocumentSource event = read(eventId);
        return Document.saved(new EventCalendar(event).whole(), event, ".ics");
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the session was never released */
    Document sessionCalendar(UUID eventId, UUID sessionId) {
        DocumentSource event = read(eventId);
        return Document.saved(new EventCalendar(event).session(sessionId).orElseThrow(DocumentService::notFound), event,
                "-session.ics");
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the speaker is in no released session */
    Document speakerCalendar(UUID eventId, UUID speakerId) {
        DocumentSource event = read(eventId);
        return Document.saved(new EventCalendar(event).speaker(speakerId).orElseThrow(DocumentService::notFound), event,
                "-intervention.ics");
    }

    Document schedule(UUID eventId) {
        return Document.shown(FrabSchedule.of(read(eventId)).json());
    }

    Document scheduleXml(UUID eventId) {
        return Document.shown(FrabXml.bytes(FrabSchedule.of(read(eventId))));
    }

    Document structuredData(UUID eventId) {
        return Document.shown(new StructuredData(read(eventId)).json());
    }

    Document openAgenda(UUID eventId) {
        return Document.shown(new OpenAgendaExport(read(eventId)).json());
    }

    Document sessionTable(UUID eventId) {
        DocumentSource event = read(eventId);
        return Document.saved(new SessionTable(event.programme(), event.zone(), event).csv(), event, "-programme.csv");
    }

    private DocumentSource read(UUID eventId) {
        return reader.read(eventId, URI.create(address.absolute("/")));
    }

    private static Refusal notFound() {
        return new Refusal(CommonProblem.NOT_FOUND);
    }
}
