package org.encommun.event.programme.speaker;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.event.speaker.Speaker;

/** The public view of a speaker. */
public record ProgrammeSpeakerView(@Schema(examples = "019aa4c3-06ff-7000-8000-000000000006") UUID id,
        @Schema(nullable = true, description = "Their name; absent unless they agreed to its publication.",
                examples = "Camille Exemple") String name,
        @Schema(nullable = true, description = "The actor that they belong to; absent for none.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID actorId,
        @Schema(nullable = true, description = "Their biography in Markdown; absent unless they agreed to its publication.",
                examples = "Conseillère numérique dans quatorze communes.") String biography) {

    static ProgrammeSpeakerView of(Speaker speaker) {
        return new ProgrammeSpeakerView(speaker.id(), speaker.publishedName(), speaker.actorId(),
                speaker.publishedBiography());
    }
}
