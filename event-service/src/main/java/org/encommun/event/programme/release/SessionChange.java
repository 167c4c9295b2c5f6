package org.encommun.event.programme.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.event.programme.Programme;

/**
 * How a session of a release differs from the release before.
 *
 * @param sessionId which session
 * @param title as it is called now, or was called last
 * @param kind in what way
 * @param fields what of it differs, by the names of the members; empty for new and cancelled sessions
 */
public record SessionChange(@Schema(examples = "019aa4c3-02bb-7000-8000-000000000002") UUID sessionId,
        @Schema(examples = "Atelier « speed boat »") String title,
        @Schema(description = "In what way it differs.") Kind kind,
        @Schema(description = "What of it differs, by the names of the members.",
                examples = "[\"startsAt\", \"roomId\"]") List<String> fields) {

    /** The ways in which a session differs from one release to the next. */
    @Schema(name = "SessionChangeKind")
    public enum Kind {
        /** It was not there before. */
        NEW,
        /** It has another time or place. */
        MOVED,
        /** Something else of it differs. */
        CHANGED,
        /** It was there before and is no longer. */
        CANCELLED;

        /** What the bus tells: a participle, as in the type of the event. */
        public String fact() {
            return this == NEW ? "announced" : name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Map<String, Function<Programme.Session, Object>> PLACE = new LinkedHashMap<>();
    private static final Map<String, Function<Programme.Session, Object>> OTHERS = new LinkedHashMap<>();

    static {
        PLACE.put("startsAt", Programme.Session::startsAt);
        PLACE.put("endsAt", Programme.Session::endsAt);
        PLACE.put("venueId", Programme.Session::venueId);
        PLACE.put("roomId", Programme.Session::roomId);
        OTHERS.put("title", Programme.Session::title);
        OTHERS.put("type", Programme.Session::type);
        OTHERS.put("description", Programme.Session::description);
        OTHERS.put("seats", Programme.Session::seats);
        OTHERS.put("signUp", Programme.Session::signUp);
        OTHERS.put("audience", Programme.Session::audience);
        OTHERS.put("axisId", Programme.Session::axisId);
        OTHERS.put("needIds", Programme.Session::needIds);
        OTHERS.put("hostIds", Programme.Session::hostIds);
        OTHERS.put("speakerIds", Programme.Session::speakerIds);
        OTHERS.put("languages", Programme.Session::languages);
        OTHERS.put("accessibility", Programme.Session::accessibility);
        OTHERS.put("recordingAgreed", Programme.Session::recordingAgreed);
    }

    /** What a programme changes against an earlier one, in the order of its sessions and then of those that are gone. */
    public static List<SessionChange> between(Programme earlier, Programme later) {
        Map<UUID, Programme.Session> before = byId(earlier.sessions());
        List<SessionChange> changes = new ArrayList<>();
        for (Programme.Session session : later.sessions()) {
            Programme.Session old = before.remove(session.id());
            if (old == null) {
                changes.add(new SessionChange(session.id(), session.title(), Kind.NEW, List.of()));
            } else {
                changes.addAll(between(old, session));
            }
        }
        before.values().forEach(gone -> changes.add(new SessionChange(gone.id(), gone.title(), Kind.CANCELLED, List.of())));
        return changes;
    }

    private static List<SessionChange> between(Programme.Session old, Programme.Session session) {
        List<String> fields = new ArrayList<>(differing(PLACE, old, session));
        Kind kind = fields.isEmpty() ? Kind.CHANGED : Kind.MOVED;
        fields.addAll(differing(OTHERS, old, session));
        return fields.isEmpty() ? List.of() : List.of(new SessionChange(session.id(), session.title(), kind, fields));
    }

    private static List<String> differing(Map<String, Function<Programme.Session, Object>> members, Programme.Session old,
            Programme.Session session) {
        return members.entrySet().stream()
                .filter(member -> !Objects.equals(member.getValue().apply(old), member.getValue().apply(session)))
                .map(Map.Entry::getKey).toList();
    }

    public static Map<UUID, Programme.Session> byId(List<Programme.Session> sessions) {
        return sessions.stream().collect(Collectors.toMap(Programme.Session::id, Function.identity(), (a, b) -> a,
                LinkedHashMap::new));
    }
}
