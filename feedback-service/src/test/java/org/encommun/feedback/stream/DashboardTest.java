package org.encommun.feedback.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.encommun.defaults.feed.PublishedSnapshots.Published;
import org.junit.jupiter.api.Test;

import io.smallrye.mutiny.subscription.MultiEmitter;

class DashboardTest {

    private static final UUID EVENT = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

    private final Connection connection = new Connection();
    private final Dashboard dashboard = new Dashboard(EVENT, 10, connection, NOW, NOW.plusSeconds(900));

    @Test
    void sendsEachSnapshotOnce() {
        dashboard.send(state(10), NOW);
        dashboard.send(state(11), NOW);
        dashboard.send(state(11), NOW);

        assertThat(connection.sent).extracting(StreamEvent::id).containsExactly("11");
        assertThat(dashboard.position()).isEqualTo(11);
    }

    @Test
    void disconnectsAStalledDashboardWithThePositionToResumeFrom() {
        dashboard.send(state(11), NOW);

        dashboard.maintain(NOW.plus(Dashboard.STALLED));

        assertThat(connection.completed).isTrue();
        assertThat(connection.sent).last().isEqualTo(StreamEvent.slowConsumer(11));
    }

    @Test
    void keepsADashboardThatReadsSlowly() {
        dashboard.send(state(11), NOW);
        dashboard.send(state(12), NOW);
        dashboard.taken(NOW.plusSeconds(29));

        dashboard.maintain(NOW.plus(Dashboard.STALLED));

        assertThat(connection.completed).isFalse();
    }

    @Test
    void boundsTheEventsThatWait() {
        for (int i = 1; i <= Dashboard.MAX_WAITING; i++) {
            dashboard.send(state(10 + i), NOW);
        }
        assertThat(dashboard.capacity()).isZero();

        dashboard.taken(NOW);

        assertThat(dashboard.capacity()).isEqualTo(1);
    }

    @Test
    void sendsHeartbeatsToIdleConnectionsAndClosesOldOnes() {
        dashboard.maintain(NOW.plusSeconds(14));
        assertThat(connection.sent).isEmpty();
        dashboard.maintain(NOW.plusSeconds(15));
        assertThat(connection.sent).containsExactly(StreamEvent.HEARTBEAT);
        dashboard.taken(NOW.plusSeconds(15));

        dashboard.maintain(NOW.plusSeconds(900));

        assertThat(connection.completed).isTrue();
        assertThat(connection.sent).hasSize(1);
    }

    private static Published state(long position) {
        return new Published(position, "encommun.board.v1", EVENT, "org.encommun.board.card-added.v1", "{}");
    }

    /** Records what was sent, and whether the connection was closed. */
    private static final class Connection implements MultiEmitter<StreamEvent> {

        private final List<StreamEvent> sent = new ArrayList<>();
        private boolean completed;

        @Override
        public MultiEmitter<StreamEvent> emit(StreamEvent event) {
            sent.add(event);
            return this;
        }

        @Override
        public void fail(Throwable failure) {
            throw new AssertionError(failure);
        }

        @Override
        public void complete() {
            completed = true;
        }

        @Override
        public MultiEmitter<StreamEvent> onTermination(Runnable callback) {
            return this;
        }

        @Override
        public boolean isCancelled() {
            return completed;
        }

        @Override
        public long requested() {
            return Long.MAX_VALUE;
        }
    }
}
