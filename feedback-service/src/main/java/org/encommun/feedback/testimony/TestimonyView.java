package org.encommun.feedback.testimony;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.feedback.moderation.ModerationStatus;

/** A testimony as the API shows it. */
public record TestimonyView(@Schema(examples = "4b1d7f0e-3a5c-4d9e-8f62-7c1b0a9d8e5f") UUID id,
        @Schema(examples = "019aa4c5-0001-7000-8000-00000000000b") UUID surveyId,
        @Schema(examples = "019aa4c5-0005-7000-8000-00000000000f") UUID questionId,
        @Schema(examples = "Se retrouver plus souvent !") String text,
        @Schema(description = "Whether everybody may read it.") ModerationStatus moderation) {

    static TestimonyView of(Testimony testimony) {
        return new TestimonyView(testimony.id(), testimony.surveyId(), testimony.questionId(), testimony.text(),
                testimony.moderation());
    }
}
