package org.encommun.team;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * The members of a team that the services read.
 *
 * @param members a role that is newer than this service gives no rights here
 * @param confirmedAt of the heartbeat only: every change before it has been read
 */
record TeamSnapshot(@NotNull List<@NotNull @Valid Member> members, @NotNull List<@NotNull @Valid Device> devices,
        Instant confirmedAt) {

    /**
     * A member by pseudonym.
     *
     * @param digest {@link org.encommun.defaults.security.SubjectDigest}
     * @param role a {@link org.encommun.defaults.security.TeamRole}, or one that is newer than this service
     */
    record Member(@NotBlank String digest, @NotBlank String role) {}

    /** @param keyHash SHA-256 of the device's key in hexadecimal */
    record Device(@NotNull UUID id, @NotBlank String keyHash, @NotNull Instant expiresAt) {}
}
