package org.encommun.feedback.survey;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The surveys, and who has answered them. */
@ApplicationScoped
public class SurveyRepository implements PanacheRepositoryBase<Survey, UUID> {

    /** The surveys of an event as the API shows them, the first first. */
    public List<SurveyView> views(UUID eventId) {
        return list("eventId = ?1 order by id", eventId).stream().map(SurveyView::of).toList();
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such survey */
    Survey get(UUID eventId, UUID id) {
        return findByIdOptional(id).filter(survey -> survey.belongsTo(eventId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** As {@link #get}, for nobody else to count an answer until this transaction ends. */
    Survey locked(UUID eventId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(survey -> survey.belongsTo(eventId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** @throws Refusal {@link SurveyProblem#ALREADY_ANSWERED} if the code was used for the survey before */
    void requireFirst(Survey survey, String answerCodeHash) {
        int noted = getEntityManager().createNativeQuery(
                "insert into answered (survey_id, answer_code_hash) values (:survey, :hash) on conflict do nothing")
                .setParameter("survey", survey.id()).setParameter("hash", answerCodeHash).executeUpdate();
        if (noted == 0) {
            throw new Refusal(SurveyProblem.ALREADY_ANSWERED);
        }
    }
}
