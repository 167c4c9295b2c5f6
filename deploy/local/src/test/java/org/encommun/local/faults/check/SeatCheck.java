package org.encommun.local.faults.check;

import java.time.Instant;
import java.util.List;

import org.encommun.local.LocalStack;
import org.encommun.local.faults.check.Finding.Kind;

/** The places of the events: never more people than places, nobody waiting while one is free, and none before those who waited longer. */
public final class SeatCheck {

    private static final String PLACES = """
            select e.id, e.seat_limit, e.seats_taken,
                   count(*) filter (where r.status = 'CONFIRMED'), count(*) filter (where r.status = 'WAITING'),
                   coalesce(max(r.registered_at) filter (where r.status = 'CONFIRMED')
                       > min(r.registered_at) filter (where r.status = 'WAITING'), false)
            from known_event e left join registration r on r.event_id = e.id
            group by e.id, e.seat_limit, e.seats_taken""";

    private final Database registration;

    public SeatCheck(LocalStack stack) {
        this.registration = Database.of(stack, "registration-service");
    }

    /** The places of an event. */
    private record Places(String event, int limit, int counted, int confirmed, int waiting, boolean overtaken) {

        boolean isRight() {
            return confirmed <= limit && counted == confirmed && (waiting == 0 || confirmed == limit) && !overtaken;
        }

        Finding finding() {
            Kind kind = confirmed > limit ? Kind.DOUBLED : overtaken ? Kind.REORDERED : Kind.LOST;
            return new Finding(kind, Instant.now(),
                    "event %s has %d places: %d are counted as taken, %d people have one and %d wait%s".formatted(event, limit,
                            counted, confirmed, waiting, overtaken ? ", one of them longer than somebody with a place" : ""));
        }
    }

    public List<Finding> findings() {
        return registration.list(PLACES, row -> new Places(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4),
                row.getInt(5), row.getBoolean(6))).stream().filter(places -> !places.isRight()).map(Places::finding).toList();
    }
}
