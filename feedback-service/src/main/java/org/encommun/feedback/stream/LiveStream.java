package org.encommun.feedback.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.encommun.defaults.feed.PublishedSnapshots;
import org.encommun.defaults.feed.PublishedSnapshots.Published;
import org.encommun.defaults.problem.Refusal;
import org.encommun.feedback.event.KnownEventRepository;
import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;

/**
 * Sends published snapshots to all connected dashboards, in order, without gaps or duplicates. It reads them by feed position,
 * so any
 * replica can resume a stream that another one began.
 *
 * <p>
 * One thread polls several times a second, once for each event and position at which there are dashboards. A dashboard that has
 * fallen behind is sent older snapshots page by page, as fast as it takes them, and delays no other.
 */
@ApplicationScoped
public class LiveStream {

    private static final Logger LOG = Logger.getLogger(LiveStream.class);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(200);
    private static final int PAGE_SIZE = 64;
    private static final Duration LIFETIME = Duration.ofMinutes(15);

    private final KnownEventRepository eventRepository;
    private final PublishedSnapshots snapshots;
    private final Clock clock;
    private final List<Dashboard> dashboards = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread named = new Thread(task, "live-stream");
        named.setDaemon(true);
        return named;
    });

    LiveStream(KnownEventRepository eventRepository, PublishedSnapshots snapshots, Clock clock) {
        this.eventRepository = eventRepository;
        this.snapshots = snapshots;
        this.clock = clock;
        thread.scheduleWithFixedDelay(this::poll, POLL_INTERVAL.toMillis(), POLL_INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        thread.shutdownNow();
    }

    /**
     * Follows what is published about an event. Refuses before anything is sent.
     *
     * @param resumeFrom the position, as a stream or the statistics gave it out; {@code null} for the present one
     */
    Multi<StreamEvent> follow(UUID eventId, String resumeFrom) {
        eventRepository.get(eventId);
        long position = resumeFrom == null ? snapshots.head() : position(resumeFrom);
        AtomicReference<Dashboard> joined = new AtomicReference<>();
        return Multi.createFrom().<StreamEvent>emitter(connection -> {
            Instant now = clock.instant();
            Dashboard dashboard = new Dashboard(eventId, position, connection, now, now.plus(lifetime()));
            joined.set(dashboard);
            connection.onTermination(() -> dashboards.remove(dashboard));
            dashboards.add(dashboard);
        }).onItem().invoke(() -> joined.get().taken(clock.instant()));
    }

    private long position(String resumeFrom) {
        if (!resumeFrom.matches("[0-9]{1,18}") || Long.parseLong(resumeFrom) > snapshots.head()) {
            throw new Refusal(StreamProblem.UNKNOWN_POSITION);
        }
        long position = Long.parseLong(resumeFrom);
        if (position < snapshots.keptAfter()) {
            throw new Refusal(StreamProblem.POSITION_TOO_OLD).with("earliestPosition", snapshots.keptAfter());
        }
        return position;
    }

    /** Up to a fifth shorter or longer, so that dashboards that connected together do not reconnect together. */
    private static Duration lifetime() {
        long spread = LIFETIME.toMillis() / 5;
        return LIFETIME.plusMillis(ThreadLocalRandom.current().nextLong(-spread, spread + 1));
    }

    private void poll() {
        try {
            Instant now = clock.instant();
            Map<Cursor, List<Dashboard>> cursors = dashboards.stream()
                    .filter(dashboard -> dashboard.capacity() >= PAGE_SIZE)
                    .collect(Collectors.groupingBy(Cursor::of, HashMap::new, Collectors.toList()));
            cursors.forEach((cursor, waiting) -> {
                List<Published> news = snapshots.allAfter(cursor.eventId(), cursor.position(), PAGE_SIZE);
                news.forEach(snapshot -> waiting.forEach(dashboard -> dashboard.send(snapshot, now)));
            });
            dashboards.forEach(dashboard -> dashboard.maintain(now));
        } catch (RuntimeException failure) {
            // the database may be unavailable for a while; the dashboards wait and miss nothing
            LOG.warnf("live stream interrupted, continues with the next poll: %s", failure.toString());
        }
    }

    /** The position of a dashboard in the stream of an event. */
    private record Cursor(UUID eventId, long position) {

        static Cursor of(Dashboard dashboard) {
            return new Cursor(dashboard.eventId(), dashboard.position());
        }
    }
}
