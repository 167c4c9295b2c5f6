package org.encommun.event.programme;

import java.util.List;
import java.util.UUID;

/**
 * A proposal that its event has accepted. Fired as a CDI event in the transaction that accepts it; a session without a time is
 * added to the working draft.
 *
 * @param proposalId which proposal
 * @param eventId the event
 * @param title the title of the session
 * @param description in Markdown
 * @param type what happens in it
 * @param needIds the needs that it addresses
 * @param hostIds the actors that made the proposal and hold the session
 */
public record AcceptedProposal(UUID proposalId, UUID eventId, String title, String description, SessionType type,
        List<UUID> needIds, List<UUID> hostIds) {}
