package org.encommun.event.programme;

import java.util.List;
import java.util.UUID;

/**
 * A proposal that its event has accepted. Fired as a CDI event in the transaction that accepts it; the working draft answers
 * with a
 * session that has no time yet.
 *
 * @param proposalId which proposal
 * @param eventId the event
 * @param title what the session is to be called
 * @param description in Markdown
 * @param type what is to happen in it
 * @param needIds the needs that it answers
 * @param hostIds the actors that made it and will hold it
 */
public record AcceptedProposal(UUID proposalId, UUID eventId, String title, String description, SessionType type,
        List<UUID> needIds, List<UUID> hostIds) {}
