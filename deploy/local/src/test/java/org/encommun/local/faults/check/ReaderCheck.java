package org.encommun.local.faults.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.encommun.local.LocalStack;
import org.encommun.local.faults.check.Finding.Kind;

/** Each reader has each aggregate of the others once, in the owner's latest state and version. */
public final class ReaderCheck {

    private final LocalStack stack;
    private final List<Finding> findings = new ArrayList<>();
    /** A wrong state has mostly a wrong version too, which is one finding. */
    private final Set<String> told = new HashSet<>();

    public ReaderCheck(LocalStack stack) {
        this.stack = stack;
    }

    public List<Finding> findings() {
        actors();
        events();
        registrations();
        versions(Readers.OF_ACTORS, "");
        versions(Readers.OF_EVENTS, "where status <> 'DRAFT'");
        versions(Readers.OF_REGISTRATIONS, "");
        return findings;
    }

    private void actors() {
        states(Readers.OF_ACTORS, "select id, concat_ws('|', name, kind, commune_code, status = 'CLOSED') from actor",
                "event-service",
                "select id, concat_ws('|', name, kind, commune_code, closed) from known_actor");
        states(Readers.OF_ACTORS, "select id, kind from actor", "registration-service", "select id, kind from known_actor");
        states(Readers.OF_ACTORS, "select id, kind from actor", "feedback-service", "select id, kind from known_actor");
    }

    private void events() {
        states(Readers.OF_EVENTS, """
                select e.id || ' by ' || o.actor_id, concat_ws('|', e.title, e.status)
                from event e join organiser o on o.event_id = e.id where e.status <> 'DRAFT'""", "directory-service",
                """
                        select event_id || ' by ' || actor_id, concat_ws('|', title, status)
                        from engagement join known_event on id = event_id""");
        states(Readers.OF_EVENTS, "select id, concat_ws('|', status, capacity) from event where status <> 'DRAFT'",
                "registration-service", "select id, concat_ws('|', status, seat_limit) from known_event");
        states(Readers.OF_EVENTS, "select id, concat_ws('|', title, status) from event where status <> 'DRAFT'",
                "feedback-service",
                "select id, concat_ws('|', title, status) from known_event");
    }

    private void registrations() {
        states(Readers.OF_REGISTRATIONS,
                "select id, concat_ws('|', event_id, participant_kind, status = 'CONFIRMED') from registration",
                "event-service", "select id, concat_ws('|', event_id, participant_kind, confirmed) from known_registration");
        states(Readers.OF_REGISTRATIONS, "select id, concat_ws('|', event_id, participant_kind, status) from registration",
                "feedback-service", "select id, concat_ws('|', event_id, participant_kind, status) from attendee");
    }

    private void versions(Readers kind, String published) {
        kind.services().forEach(reader -> states(kind, "select id, 'version ' || version from %s %s".formatted(kind.aggregate(),
                published), reader,
                "select aggregate_id, 'version ' || version from inbox where aggregate = '%s'".formatted(
                        kind.aggregate())));
    }

    private void states(Readers kind, String owned, String reader, String copied) {
        Map<String, String> states = Database.of(stack, kind.owner()).texts(owned);
        Map<String, String> copies = Database.of(stack, reader).texts(copied);
        Map<String, Instant> times = Database.of(stack, kind.owner()).times(kind.topic());
        states.forEach((id, state) -> {
            if (!Objects.equals(copies.get(id), state) && told.add(reader + " " + id)) {
                findings.add(new Finding(Kind.LOST, times.getOrDefault(id.substring(0, 36), Instant.now()),
                        "%s %s is «%s» in %s, but %s in %s".formatted(kind.aggregate(), id, state, kind.owner(),
                                copies.containsKey(id) ? "«" + copies.get(id) + "»" : "absent", reader)));
            }
        });
        copies.keySet().stream().filter(id -> !states.containsKey(id)).forEach(id -> findings.add(new Finding(Kind.DOUBLED,
                Instant.now(), "%s %s is in %s, but not in %s".formatted(kind.aggregate(), id, reader, kind.owner()))));
    }
}
