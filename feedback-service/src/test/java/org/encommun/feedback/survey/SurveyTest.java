package org.encommun.feedback.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;

import org.encommun.defaults.problem.ProblemType;
import org.encommun.defaults.problem.Refusal;
import org.encommun.testing.ContractRules;
import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class SurveyTest {

    private final Question useful = question(QuestionType.RATING, "Utile ?");
    private final Question words = question(QuestionType.TEXT, "Un mot ?");
    private final Survey survey = new Survey(UUID.randomUUID(), UUID.randomUUID(),
            new NewSurvey("Votre après-midi", null, List.of()), List.of(useful, words));

    @Test
    void ratingsAreTallied() {
        survey.count(List.of(rating(useful, 5)));
        survey.count(List.of(rating(useful, 4), text(words, "Merci")));
        survey.count(List.of(text(words, "À refaire")));

        SurveyView view = SurveyView.of(survey);
        assertThat(view.answers()).isEqualTo(3);
        assertThat(view.questions().get(0).tally()).containsExactly(0, 0, 0, 1, 1);
        assertThat(view.questions().get(0).mean()).isEqualTo(4.5);
        assertThat(view.questions().get(1).tally()).isNull();
    }

    @Test
    void beforeTheFirstRatingThereIsNoMean() {
        assertThat(SurveyView.of(survey).questions().get(0).mean()).isNull();
    }

    @Test
    void anInvalidAnswerIsNotCounted() {
        refused(List.of(), SurveyProblem.EMPTY_ANSWER);
        refused(List.of(rating(useful, 3), new Reply(UUID.randomUUID(), 3, null)), SurveyProblem.UNKNOWN_QUESTION);
        refused(List.of(rating(useful, 3), rating(useful, 4)), SurveyProblem.UNKNOWN_QUESTION);
        refused(List.of(rating(words, 3)), SurveyProblem.WRONG_KIND_OF_ANSWER);
        refused(List.of(text(useful, "beaucoup")), SurveyProblem.WRONG_KIND_OF_ANSWER);
        refused(List.of(new Reply(useful.id(), 3, "et un mot")), SurveyProblem.WRONG_KIND_OF_ANSWER);

        assertThat(survey.answerCount()).isZero();
        assertThat(survey.questions().get(0).tally()).containsOnly(0);
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(SurveyProblem.values());
    }

    @Test
    void aSurveyIsPublishedAsTheGoldenSampleShows() throws Exception {
        ContractRules.producerKeeps(SurveySnapshot.TOPIC);
    }

    private void refused(List<Reply> replies, ProblemType type) {
        assertThatThrownBy(() -> survey.count(replies))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    private static Question question(QuestionType type, String label) {
        return Question.unanswered(UUID.randomUUID(), new NewQuestion(type, label));
    }

    private static Reply rating(Question question, int rating) {
        return new Reply(question.id(), rating, null);
    }

    private static Reply text(Question question, String text) {
        return new Reply(question.id(), null, text);
    }
}
