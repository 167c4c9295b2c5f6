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
import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;

/**
 * Sends what is published to every dashboard that listens, in order, without gaps or doubles. It reads the published states by
 * their
 * feed position, so any replica can go on where another one stopped.
 *
 * <p>
 * One thread looks for news a few times a second, once for each event and place at which dashboards are, however many they are.
 * A
 * dashboard that has fallen behind is sent old states page by page, as fast as it reads them, and holds up nobody.
 */
@ApplicationScoped
public class LiveStream {

    private static final Logger LOG = Logger.getLogger(LiveStream.class);
    private static final Duration TURN = Duration.ofMillis(200);
    private static final int PAGE = 64;
    private static final Duration LIFETIME = Duration.ofMinutes(15);

    private final PublishedSnapshots states;
    private final Clock clock;
    private final List<Dashboard> dashboards = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread named = new Thread(task, "live-stream");
        named.setDaemon(true);
        return named;
    });

    LiveStream(PublishedSnapshots states, Clock clock) {
        this.states = states;
        this.clock = clock;
        thread.scheduleWithFixedDelay(this::turn, TURN.toMillis(), TURN.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        thread.shutdownNow();
    }

    /**
     * What is published about an event from a place on.
     *
     * @param resume the place, as a stream or the statistics gave it out; {@code null} for from now on
     * @throws Refusal {@link StreamProblem#UNKNOWN_POSITION} or {@link StreamProblem#POSITION_TOO_OLD}; before anything is sent
     */
    Multi<StreamEvent> follow(UUID eventId, String resume) {
        long position = resume == null ? states.head() : position(resume);
        AtomicReference<Dashboard> joined = new AtomicReference<>();
        return Multi.createFrom().<StreamEvent>emitter(connection -> {
            Instant now = clock.instant();
            Dashboard dashboard = new Dashboard(eventId, position, connection, now, now.plus(lifetime()));
            joined.set(dashboard);
            connection.onTermination(() -> dashboards.remove(dashboard));
            dashboards.add(dashboard);
        }).onItem().invoke(() -> joined.get().taken(clock.instant()));
    }

    private long position(String resume) {
        if (!resume.matches("\\d{1,18}") || Long.parseLong(resume) > states.head()) {
            throw new Refusal(StreamProblem.UNKNOWN_POSITION);
        }
        long position = Long.parseLong(resume);
        if (position < states.keptAfter()) {
            throw new Refusal(StreamProblem.POSITION_TOO_OLD).with("earliestPosition", states.keptAfter());
        }
        return position;
    }

    /** A fifth more or less, so that dashboards which came together do not go and come back together. */
    private static Duration lifetime() {
        long spread = LIFETIME.toMillis() / 5;
        return LIFETIME.plusMillis(ThreadLocalRandom.current().nextLong(-spread, spread + 1));
    }

    private void turn() {
        try {
            Instant now = clock.instant();
            Map<Place, List<Dashboard>> places = dashboards.stream()
                    .filter(dashboard -> dashboard.room() >= PAGE)
                    .collect(Collectors.groupingBy(Place::of, HashMap::new, Collectors.toList()));
            places.forEach((place, there) -> {
                List<Published> news = states.allAfter(place.eventId(), place.position(), PAGE);
                news.forEach(state -> there.forEach(dashboard -> dashboard.send(state, now)));
            });
            dashboards.forEach(dashboard -> dashboard.tend(now));
        } catch (RuntimeException failure) {
            // the database may be away for a while; the dashboards wait and miss nothing
            LOG.warnf("live stream interrupted, goes on in a moment: %s", failure.toString());
        }
    }

    /** Where in an event's stream a dashboard is. */
    private record Place(UUID eventId, long position) {

        static Place of(Dashboard dashboard) {
            return new Place(dashboard.eventId(), dashboard.position());
        }
    }
}
