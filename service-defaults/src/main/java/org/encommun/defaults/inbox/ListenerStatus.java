package org.encommun.defaults.inbox;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Whether this replica listens to the bus, for the health checks and metrics. */
@ApplicationScoped
public class ListenerStatus {

    private static final Logger LOG = Logger.getLogger(ListenerStatus.class);
    private static final String NOT_YET = "not started";

    private final AtomicReference<String> obstacle = new AtomicReference<>(NOT_YET);
    private final Counter ends;

    ListenerStatus(MeterRegistry meters) {
        ends = meters.counter("encommun.inbox.listener.ends");
        meters.gauge("encommun.inbox.listening", this, status -> status.isListening() ? 1 : 0);
    }

    void listening() {
        obstacle.set(null);
    }

    void ended(Throwable failure) {
        ends.increment();
        obstacle.set(failure.getClass().getSimpleName());
        LOG.errorf(failure, "the listener of the bus has ended; it starts again shortly");
    }

    /** Whether the listener runs. */
    public boolean isListening() {
        return obstacle.get() == null;
    }

    /** The class of the failure that ended the listener; {@code null} while it runs. */
    public String obstacle() {
        return obstacle.get();
    }
}
