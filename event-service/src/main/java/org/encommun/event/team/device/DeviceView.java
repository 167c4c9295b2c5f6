package org.encommun.event.team.device;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.event.team.CheckInDevice;

/** A check-in device as the API shows it to organisers. */
public record DeviceView(@Schema(examples = "019aa4c9-03cc-7000-8000-000000000003") UUID id,
        @Schema(examples = "Téléphone de l’entrée") String name,
        @Schema(nullable = true, description = "What the device sends as `Device-Key`; shown once, when it is created.",
                examples = "Zk9sX1hB2mQ7vT4wYcE8Ng") String key,
        @Schema(description = "In UTC.", examples = "2026-09-01T08:00:00Z") Instant addedAt,
        @Schema(description = "In UTC.", examples = "2026-11-25T22:00:00Z") Instant expiresAt) {

    static DeviceView of(CheckInDevice device) {
        return of(device, null);
    }

    static DeviceView of(CheckInDevice device, String key) {
        return new DeviceView(device.id(), device.name(), key, device.addedAt(), device.expiresAt());
    }
}
