package org.encommun.feedback.survey;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.SingleLineText;

/** A survey that an organiser opens. */
public record NewSurvey(@NotNull @SingleLineText(max = 200) @Schema(examples = "Votre après-midi à Lezoux") String title,
        @Schema(nullable = true, description = "The session that it is about; absent where it is about the whole event.",
                examples = "019aa4c3-02bb-7000-8000-000000000002") UUID sessionId,
        @NotEmpty @Size(max = 30)
        @Schema(description = "The questions, in their order.") List<@NotNull @Valid NewQuestion> questions) {}
