package org.encommun.feedback.answer;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;
import org.encommun.feedback.survey.Survey;
import org.encommun.feedback.survey.SurveyProblem;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The answers, and apart from them which codes have been used to answer. */
@ApplicationScoped
class AnswerRepository implements PanacheRepositoryBase<Answer, UUID> {

    /**
     * Notes that the holder of an answer code answers a survey.
     *
     * @throws Refusal {@link SurveyProblem#ALREADY_ANSWERED} if the code was used for the survey before
     */
    void markAnswered(Survey survey, String answerCodeHash) {
        int added = getEntityManager().createNativeQuery(
                "insert into answered (survey_id, answer_code_hash) values (:survey, :hash) on conflict do nothing")
                .setParameter("survey", survey.id()).setParameter("hash", answerCodeHash).executeUpdate();
        if (added == 0) {
            throw new Refusal(SurveyProblem.ALREADY_ANSWERED);
        }
    }
}
