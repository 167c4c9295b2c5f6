package org.encommun.registration.participant;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.SingleLineText;

/**
 * Personal data of a participant; erased on cancellation.
 *
 * @param name as the person writes it
 * @param email where the person is reached; one registration per address and event
 */
@Embeddable
public record PersonDetails(@SingleLineText(max = 150)
@Schema(nullable = true, description = "Absent once the registration is cancelled: the personal data are erased.",
        examples = "Camille Vernay") String name,
        @Email @Size(max = 254)
        @Schema(nullable = true, description = "Absent once the registration is cancelled.",
                examples = "camille.vernay@exemple.fr") String email) {}
