package org.encommun.directory.cooperation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.Tuple;

import org.encommun.directory.actor.ActorKind;
import org.encommun.directory.actor.ActorStatus;
import org.encommun.directory.engagement.JointWorkKind;

/** Reads the rows of {@link Cooperations}. */
final class LinkRow {

    private LinkRow() {}

    /** Whether the row has a link: the only row of a territory without links has totals only. */
    static boolean isLink(Tuple row) {
        return row.get("one") != null;
    }

    static CooperationGraph.Pair pair(Tuple row) {
        return new CooperationGraph.Pair(actor(row, "one"), other(row), tie(row));
    }

    static CooperatingActor other(Tuple row) {
        return actor(row, "other");
    }

    private static CooperatingActor actor(Tuple row, String which) {
        return new CooperatingActor(row.get(which, UUID.class), row.get(which + "_name", String.class),
                ActorKind.valueOf(row.get(which + "_kind", String.class)),
                ActorStatus.valueOf(row.get(which + "_status", String.class)));
    }

    static Tie tie(Tuple row) {
        List<JointWorkKind> ways = Arrays.stream(JointWorkKind.values())
                .filter(way -> row.get(way.name().toLowerCase(Locale.ROOT), Boolean.class)).toList();
        return new Tie(ways, Math.toIntExact(row.get("events", Long.class)), event(row, "first"), event(row, "last"),
                row.get("active", Boolean.class));
    }

    private static MeetingEvent event(Tuple row, String which) {
        return new MeetingEvent(row.get(which + "_id", UUID.class), row.get(which + "_title", String.class),
                row.get(which + "_start", Instant.class).atZone(ZoneId.of(row.get(which + "_zone", String.class)))
                        .toOffsetDateTime());
    }

    static CooperationGraph.Totals totals(Tuple row) {
        return new CooperationGraph.Totals(row.get("actors", Long.class), row.get("linked_actors", Long.class),
                row.get("links", Long.class), row.get("active_links", Long.class), row.get("links_across", Long.class),
                row.get("active_links_across", Long.class));
    }
}
