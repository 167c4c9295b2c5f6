package org.encommun.event.programme.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.SessionDetails;
import org.encommun.event.programme.SessionDetailsBuilder;

/**
 * How a session of a release differs from the previous release.
 *
 * @param sessionId which session
 * @param title the present title, or the last one
 * @param kind the kind of change
 * @param fields the names of the changed members; empty for new and cancelled sessions
 */
public record SessionChange(@Schema(examples = "019aa4c3-02bb-7000-8000-000000000002") UUID sessionId,
        @Schema(examples = "Atelier « speed boat »") String title,
        @Schema(description = "The kind of change.") Kind kind,
        @Schema(description = "The names of the changed members.",
                examples = "[\"startsAt\", \"roomId\"]") List<String> fields) {

    /** The kinds of change from one release to the next. */
    @Schema(name = "SessionChangeKind")
    public enum Kind {
        /** It is new. */
        NEW(SessionFact.ANNOUNCED),
        /** It has another time or place. */
        MOVED(SessionFact.MOVED),
        /** Other details changed. */
        CHANGED(SessionFact.CHANGED),
        /** It was removed. */
        CANCELLED(SessionFact.CANCELLED);

        private final SessionFact fact;

        Kind(SessionFact fact) {
            this.fact = fact;
        }

        /** The published fact. */
        SessionFact fact() {
            return fact;
        }
    }

    private static final List<String> TIME_AND_PLACE = List.of("startsAt", "endsAt", "venueId", "roomId");
    // only relevant for warnings: readers see no difference
    private static final Set<String> UNSEEN = Set.of("speakersMayOverlap");

    /** The changes from an earlier programme, in the order of the sessions, then of the removed ones. */
    public static List<SessionChange> between(Programme earlier, Programme later) {
        Map<UUID, Programme.Session> before = Programme.byId(earlier.sessions());
        List<SessionChange> changes = new ArrayList<>();
        for (Programme.Session session : later.sessions()) {
            Programme.Session old = before.remove(session.id());
            if (old == null) {
                changes.add(of(session, Kind.NEW, List.of()));
            } else {
                changes.addAll(between(old, session));
            }
        }
        before.values().forEach(gone -> changes.add(of(gone, Kind.CANCELLED, List.of())));
        return changes;
    }

    private static List<SessionChange> between(Programme.Session old, Programme.Session session) {
        Set<String> differing = differing(old.details(), session.details());
        if (differing.isEmpty()) {
            return List.of();
        }
        List<String> fields = new ArrayList<>(TIME_AND_PLACE);
        fields.retainAll(differing);
        Kind kind = fields.isEmpty() ? Kind.CHANGED : Kind.MOVED;
        differing.stream().filter(field -> !TIME_AND_PLACE.contains(field)).forEach(fields::add);
        return List.of(of(session, kind, fields));
    }

    /** The names of the changed fields, in declaration order. */
    private static Set<String> differing(SessionDetails old, SessionDetails details) {
        Map<String, Object> before = new HashMap<>();
        SessionDetailsBuilder.stream(old).forEach(field -> before.put(field.getKey(), field.getValue()));
        return SessionDetailsBuilder.stream(details).filter(field -> !UNSEEN.contains(field.getKey()))
                .filter(field -> !Objects.equals(before.get(field.getKey()), field.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static SessionChange of(Programme.Session session, Kind kind, List<String> fields) {
        return new SessionChange(session.id(), session.details().title(), kind, fields);
    }
}
