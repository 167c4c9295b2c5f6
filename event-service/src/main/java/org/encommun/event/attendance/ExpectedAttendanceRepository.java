package org.encommun.event.attendance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.inbox.ForeignCopyRepository;

/** How many people are expected at the events: a copy of what registration-service publishes. */
@ApplicationScoped
public class ExpectedAttendanceRepository extends ForeignCopyRepository<KnownRegistration, RegistrationSnapshot> {

    ExpectedAttendanceRepository() {
        super("registration", RegistrationSnapshot.class, KnownRegistration::new);
    }

    /**
     * Registered people of one kind and actor.
     *
     * @param participantKind in what capacity they come
     * @param actorId the actor that they come from; {@code null} for none
     * @param count how many they are
     */
    public record Group(String participantKind, UUID actorId, int count) {}

    /** How many people have a place at an event. */
    public int placesTaken(UUID eventId) {
        return (int) count("eventId = ?1 and confirmed", eventId);
    }

    /** The people with a place at an event, in groups. */
    public List<Group> groups(UUID eventId) {
        return find("select participantKind, actorId, cast(count(*) as int) from KnownRegistration"
                + " where eventId = ?1 and confirmed group by participantKind, actorId", eventId)
                .project(Group.class).list();
    }

    /** How many people have a seat in each session of an event; sessions without seats taken are absent. */
    public Map<UUID, Integer> seatsTaken(UUID eventId) {
        @SuppressWarnings("unchecked") // the query selects two columns
        List<Object[]> rows = getEntityManager().createNativeQuery("""
                select cast(seat as uuid), count(*) from known_registration, jsonb_array_elements_text(seats) seat
                where event_id = ?1 and confirmed group by seat""").setParameter(1, eventId).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }
}
