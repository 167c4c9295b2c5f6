package org.encommun.event.spreadsheet;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import org.encommun.event.programme.SessionDetails;
import org.encommun.event.programme.draft.WorkingDraft;
import org.encommun.territory.Territory;

/**
 * What a table of sessions is read against.
 *
 * @param zone the event's own, in which the table tells times
 * @param sessions the sessions of the working draft by their numbers
 * @param venues the ids of the venues by their names
 * @param rooms the rooms by their names
 * @param territories whether a territory exists
 * @param brokenMembers the members of a session that break a constraint, as they would in JSON
 */
record ImportContext(ZoneId zone, Map<Integer, WorkingDraft.Session> sessions, Named<UUID> venues, Named<Place> rooms,
        Predicate<Territory.Part> territories, Function<SessionDetails, Set<String>> brokenMembers) {

    /** A room and the venue it is in; {@code null} for a room by video. */
    record Place(UUID roomId, UUID venueId) {}
}
