package org.encommun.registration.signup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.registration.participant.ParticipantSecret;

/** The codes that only the owner of a registration sees. */
public record OwnerCodes(
        @Schema(nullable = true, description = "The code on the ticket, for check-in. For the owner only.",
                examples = "7K2M9QXW4R1T") String ticketCode,
        @Schema(nullable = true, description = "The code for answering surveys and adding cards. For the owner only.",
                examples = "3H8NQ0ZV5C7D1JXK") String answerCode) {

    static OwnerCodes of(ParticipantSecret secret) {
        return new OwnerCodes(secret.ticketCode(), secret.answerCode());
    }
}
