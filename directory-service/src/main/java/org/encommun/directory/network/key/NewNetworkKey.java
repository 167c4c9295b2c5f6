package org.encommun.directory.network.key;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.SingleLineText;

/** A key that a network or an administrator makes. */
public record NewNetworkKey(@NotNull @SingleLineText(max = 100)
@Schema(description = "How you call it.", examples = "Serveur de synchronisation") String name,
        @Schema(nullable = true, description = "When it expires, within 400 days; absent for in 365 days.",
                examples = "2027-11-28T09:30:00Z") Instant expiresAt) {}
