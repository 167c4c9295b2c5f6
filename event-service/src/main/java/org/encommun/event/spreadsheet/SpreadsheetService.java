package org.encommun.event.spreadsheet;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;

import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.problem.LocalisedMember;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventAccess;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.draft.WorkingDraft;
import org.encommun.event.programme.draft.WorkingDraftService;
import org.encommun.territory.Territories;

/** Exports the working draft as a table for spreadsheets and imports it again. */
@ApplicationScoped
public class SpreadsheetService {

    private static final int MAX_ERRORS = 200;

    private final EventAccess events;
    private final WorkingDraftService drafts;
    private final DraftNames names;
    private final Territories territories;
    private final Validator validator;

    SpreadsheetService(EventAccess events, WorkingDraftService drafts, DraftNames names, Territories territories,
            Validator validator) {
        this.events = events;
        this.drafts = drafts;
        this.names = names;
        this.territories = territories;
        this.validator = validator;
    }

    DraftTable exportDraft(UUID eventId) {
        Event event = events.forOrganiser(eventId);
        Programme draft = drafts.get(eventId).preview();
        byte[] csv = new SessionTable(draft, event.zone(), names.of(eventId, draft)).csv();
        return new DraftTable(csv, drafts.version(eventId), event.details().slug());
    }

    /**
     * Imports all sessions of a table, or none.
     *
     * @param ifMatch the version of the draft that the table shows; needed where sessions change
     * @param dryRun whether only to report what would change
     * @throws Refusal {@link SpreadsheetProblem}; as {@link IfMatch#require}
     */
    @Transactional
    ImportReport importDraft(UUID eventId, byte[] csv, IfMatch ifMatch, boolean dryRun) {
        Event event = events.editable(eventId);
        WorkingDraft draft = drafts.get(eventId);
        SessionImport read = SessionImport.read(Table.parse(csv),
                ImportContext.of(event.zone(), draft, territories, validator));
        requireNoErrors(read.errors());
        if (!dryRun) {
            if (!read.changed().isEmpty()) {
                // a table that was exported an hour ago would otherwise undo what others have changed since
                ifMatch.require(drafts.version(eventId));
            }
            drafts.saveSessions(eventId, read.added(), read.changed());
        }
        return ImportReport.of(read, dryRun);
    }

    private static void requireNoErrors(List<CellError> errors) {
        if (!errors.isEmpty()) {
            LocalisedMember views = language -> errors.stream().limit(MAX_ERRORS)
                    .map(error -> CellErrorView.of(error, language)).toList();
            throw new Refusal(SpreadsheetProblem.TABLE_REFUSED, errors.size()).with("count", errors.size())
                    .with("errors", views);
        }
    }
}
