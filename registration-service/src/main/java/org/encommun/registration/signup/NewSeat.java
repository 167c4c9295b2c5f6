package org.encommun.registration.signup;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param sessionId the session in which a seat is requested */
public record NewSeat(
        @NotNull @Schema(description = "The session, which takes sign-ups.",
                examples = "019aa4c3-02bb-7000-8000-000000000002") UUID sessionId) {}
