package org.encommun.defaults.identity;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The one clock of a service; rules are handed it, or an instant of it, and never look at the wall themselves. */
@Singleton
public class SystemClock {

    @Produces
    @Singleton
    Clock clock() {
        // to the microsecond, as PostgreSQL keeps it: what is answered first is what is read later
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
