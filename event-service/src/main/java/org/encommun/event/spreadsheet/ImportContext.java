package org.encommun.event.spreadsheet;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.validation.Validator;

import org.encommun.event.programme.Programme;
import org.encommun.event.programme.SessionDetails;
import org.encommun.event.programme.draft.WorkingDraft;
import org.encommun.territory.Territories;
import org.encommun.territory.Territory;

/**
 * What a table of sessions is read against.
 *
 * @param zone the event's own, in which the table shows times
 * @param sessions the sessions of the working draft by their numbers
 * @param venues the ids of the venues by their names
 * @param rooms the rooms by their names
 * @param territories whether a territory exists
 * @param brokenMembers the members of a session that break a constraint, as they would in JSON
 */
record ImportContext(ZoneId zone, Map<Integer, WorkingDraft.Session> sessions, Named<UUID> venues, Named<Programme.Room> rooms,
        Predicate<Territory.Part> territories, Function<SessionDetails, Set<String>> brokenMembers) {

    static ImportContext of(ZoneId zone, WorkingDraft draft, Territories territories, Validator validator) {
        Named<UUID> venues = new Named<>();
        draft.venues().forEach(venue -> venues.with(venue.details().name(), venue.id()));
        Named<Programme.Room> rooms = new Named<>();
        draft.rooms().forEach(room -> rooms.with(room.details().name(), room));
        return new ImportContext(zone,
                draft.sessions().stream().collect(Collectors.toMap(WorkingDraft.Session::number, Function.identity())),
                venues, rooms, part -> territories.find(part.kind(), part.code()).isPresent(),
                details -> validator.validate(details).stream()
                        .map(violation -> violation.getPropertyPath().iterator().next().getName()).collect(Collectors.toSet()));
    }

    /** The room with this id; {@code null} for none. */
    Programme.Room room(UUID id) {
        return rooms.all().filter(room -> room.id().equals(id)).findFirst().orElse(null);
    }
}
