package org.encommun.defaults.deadletter;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.encommun.defaults.inbox.ListenerStatus;

import io.smallrye.health.api.Wellness;

/**
 * Whether this replica listens to the bus, and how many dead letters wait, under {@code /q/health/well}. It is no readiness: the
 * API works without the bus.
 */
@Wellness
@ApplicationScoped
class BusHealth implements HealthCheck {

    private final ListenerStatus listener;
    private final DeadLetterCount deadLetters;

    BusHealth(ListenerStatus listener, DeadLetterCount deadLetters) {
        this.listener = listener;
        this.deadLetters = deadLetters;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("Bus").status(listener.isListening());
        deadLetters.waiting().ifPresent(waiting -> response.withData("deadLetters", waiting));
        if (!listener.isListening()) {
            response.withData("obstacle", listener.obstacle());
        }
        return response.build();
    }
}
