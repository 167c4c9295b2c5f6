package org.encommun.registration;

import java.util.UUID;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who wants to come.
 *
 * @param name as the person writes it
 * @param email where the person is reached; one registration per address and event
 * @param participantKind in what capacity
 * @param actorId for which actor of the directory, where it is for one
 */
public record NewRegistration(@NotBlank @Size(max = 150) @Schema(examples = "Camille Vernay") String name,
        @NotBlank @Email @Size(max = 254)
        @Schema(description = "One registration per address and event.", examples = "camille.vernay@exemple.fr") String email,
        @NotNull @Schema(description = "In what capacity the person comes.") ParticipantKind participantKind,
        @Schema(description = "For which actor of the directory, where it is for one.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID actorId) {}
