package org.encommun.feedback.answer;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.feedback.survey.Reply;

/** What an attendee answers to a survey. */
public record NewAnswer(@NotNull @Size(max = 30)
@Schema(description = "Replies to questions of the survey; questions may be left out.") List<@NotNull @Valid Reply> replies) {}
