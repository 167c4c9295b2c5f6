package org.encommun.defaults.identity;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The only clock of a service; rules receive it, or an instant, as a parameter and never read the system time themselves. */
@Singleton
public class SystemClock {

    @Produces
    @Singleton
    Clock clock() {
        // to the microsecond, as PostgreSQL stores it: the first response shows the same value as later reads
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
