package org.encommun.feedback.report;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** Counts the attendees of an event, of whom only their kinds are known. */
@ApplicationScoped
class AttendanceRepository {

    private final EntityManager entities;

    AttendanceRepository(EntityManager entities) {
        this.entities = entities;
    }

    Attendance of(UUID eventId) {
        Tuple row = (Tuple) entities.createNativeQuery("""
                select count(*) filter (where status = 'CONFIRMED') as registered,
                       count(*) filter (where status = 'WAITING') as waiting,
                       count(*) filter (where status = 'CANCELLED') as cancelled,
                       count(*) filter (where present) as present
                from attendee where event_id = :event""", Tuple.class).setParameter("event", eventId).getSingleResult();
        return new Attendance(number(row, "registered"), number(row, "waiting"), number(row, "cancelled"),
                number(row, "present"));
    }

    List<KindCount> byParticipantKind(UUID eventId) {
        return byKind("participant_kind", eventId);
    }

    List<KindCount> byActorKind(UUID eventId) {
        return byKind("coalesce((select kind from known_actor where id = actor_id), 'NONE')", eventId);
    }

    private List<KindCount> byKind(String kind, UUID eventId) {
        @SuppressWarnings("unchecked") // a native query for tuples gives tuples
        List<Tuple> rows = entities.createNativeQuery("""
                select %s as kind, count(*) filter (where status = 'CONFIRMED') as registered,
                       count(*) filter (where present) as present
                from attendee where event_id = :event and (status = 'CONFIRMED' or present) group by 1 order by 2 desc, 1"""
                .formatted(kind), Tuple.class).setParameter("event", eventId).getResultList();
        return rows.stream()
                .map(row -> new KindCount(row.get("kind", String.class), number(row, "registered"), number(row, "present")))
                .toList();
    }

    private static int number(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }
}
