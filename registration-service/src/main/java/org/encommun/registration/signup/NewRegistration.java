package org.encommun.registration.signup;

import java.util.UUID;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.SingleLineText;
import org.encommun.registration.participant.ParticipantKind;
import org.encommun.registration.participant.ParticipantProfile;
import org.encommun.registration.participant.PersonDetails;

/**
 * A request to register.
 *
 * @param name as the person writes it
 * @param email where the person is reached; one registration per address and event
 * @param participantKind in what capacity the person takes part
 * @param actorId the actor of the directory that the person represents; {@code null} for none
 */
public record NewRegistration(@NotNull @SingleLineText(max = 150) @Schema(examples = "Camille Vernay") String name,
        @NotBlank @Email @Size(max = 254)
        @Schema(description = "One registration per address and event.", examples = "camille.vernay@exemple.fr") String email,
        @NotNull @Schema(description = "In what capacity the person takes part.") ParticipantKind participantKind,
        @Schema(description = "The actor of the directory that the person represents, if any.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID actorId) {

    ParticipantProfile profile() {
        return new ParticipantProfile(participantKind, actorId);
    }

    PersonDetails person() {
        return new PersonDetails(name, email);
    }
}
