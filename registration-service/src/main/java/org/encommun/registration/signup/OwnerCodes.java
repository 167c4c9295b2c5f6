package org.encommun.registration.signup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.registration.participant.ParticipantSecret;

/** The codes that only the owner of a registration sees. */
public record OwnerCodes(
        @Schema(nullable = true,
                description = "The secret of the registration, for the header Registration-Secret. Given once, in the "
                        + "response to the registration.",
                examples = "q2Yw0b0mXK8nJ3f6vT1sLr4e") String secret,
        @Schema(nullable = true, description = "The code on the ticket, for check-in. For the owner only.",
                examples = "7K2M9QXW4R1T") String ticketCode,
        @Schema(nullable = true, description = "The code for answering surveys and adding cards. For the owner only.",
                examples = "3H8NQ0ZV5C7D1JXK") String answerCode) {

    /** For the response to a registration. */
    static OwnerCodes withSecret(ParticipantSecret secret) {
        return new OwnerCodes(secret.text(), secret.ticketCode(), secret.answerCode());
    }

    /** For an owner, who has the secret. */
    static OwnerCodes withoutSecret(ParticipantSecret secret) {
        return new OwnerCodes(null, secret.ticketCode(), secret.answerCode());
    }
}
