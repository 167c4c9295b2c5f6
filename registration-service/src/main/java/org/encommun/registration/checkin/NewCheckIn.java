package org.encommun.registration.checkin;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A ticket that was shown.
 *
 * @param ticketCode the code on the ticket
 * @param sessionId the session that the person enters; {@code null} for the event itself
 */
public record NewCheckIn(
        @NotNull @Pattern(regexp = "[0-9A-HJKMNP-TV-Z]{12}")
        @Schema(description = "The code on the ticket.", examples = "7K2M9QXW4R1T") String ticketCode,
        @Schema(description = "The session that the person enters; absent for the event itself.",
                examples = "019aa4c3-02bb-7000-8000-000000000002") UUID sessionId) {}
