package org.encommun.feedback.survey;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A survey and its tallies as the API shows them. */
public record SurveyView(@Schema(examples = "019aa4c5-0001-7000-8000-00000000000b") UUID id,
        @Schema(examples = "019aa4c2-9e10-7b52-8c6d-3f1a2b4c5d6e") UUID eventId,
        @Schema(nullable = true, description = "The session that it is about; absent where it is about the whole event.",
                examples = "019aa4c3-02bb-7000-8000-000000000002") UUID sessionId,
        @Schema(examples = "Votre après-midi à Lezoux") String title,
        @Schema(description = "How many people have answered.", examples = "12") int answers,
        @Schema(description = "The questions, in their order.") List<QuestionView> questions) {

    /** A question and its tally. */
    public record QuestionView(@Schema(examples = "019aa4c5-0002-7000-8000-00000000000c") UUID id,
            @Schema(description = "What it asks for.") QuestionType type,
            @Schema(examples = "Cette rencontre vous a-t-elle été utile ?") String label,
            @Schema(nullable = true, description = "How many gave 1, 2, 3, 4 and 5; absent for an open question.",
                    examples = "[0, 0, 2, 4, 6]") List<Integer> tally,
            @Schema(nullable = true, description = "The mean of the ratings, to two decimals; absent before the first.",
                    examples = "4.33") Double mean) {

        static QuestionView of(Question question) {
            return new QuestionView(question.id(), question.type(), question.label(),
                    question.asksRating() ? question.tally() : null,
                    mean(question.tally()));
        }

        private static Double mean(List<Integer> tally) {
            int count = 0;
            int sum = 0;
            for (int i = 0; i < tally.size(); i++) {
                count += tally.get(i);
                sum += tally.get(i) * (i + Question.LOWEST);
            }
            return count == 0 ? null : Double.valueOf(Math.round(100.0 * sum / count) / 100.0);
        }
    }

    /** As everybody may read it. */
    public static SurveyView of(Survey survey) {
        return new SurveyView(survey.id(), survey.eventId(), survey.sessionId(), survey.title(), survey.answerCount(),
                survey.questions().stream().map(QuestionView::of).toList());
    }
}
