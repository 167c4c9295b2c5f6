package org.encommun.feedback.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.encommun.defaults.problem.Refusal;
import org.encommun.feedback.event.EventPart;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is asked after an event or a session, with the tallies of the answers. */
@Entity
public class Survey extends EventPart {

    @Column(name = "session_id")
    private UUID sessionId;
    private String title;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Question> questions;
    @Column(name = "answer_count")
    private int answerCount;

    protected Survey() {}

    Survey(UUID id, UUID eventId, NewSurvey request, List<Question> questions) {
        super(id, eventId);
        this.sessionId = request.sessionId();
        this.title = request.title();
        this.questions = List.copyOf(questions);
        register(SurveyFact.OPENED);
    }

    /**
     * Counts an answer.
     *
     * @param replies to questions of this survey; questions may be left out
     * @throws Refusal {@link SurveyProblem#EMPTY_ANSWER}, {@link SurveyProblem#UNKNOWN_QUESTION} or
     *         {@link SurveyProblem#WRONG_KIND_OF_ANSWER}; nothing is counted then
     */
    public void count(List<Reply> replies) {
        if (replies.isEmpty()) {
            throw new Refusal(SurveyProblem.EMPTY_ANSWER);
        }
        Map<UUID, Question> asked = questions.stream().collect(Collectors.toMap(Question::id, Function.identity()));
        Set<UUID> named = new HashSet<>();
        for (Reply reply : replies) {
            if (!asked.containsKey(reply.questionId()) || !named.add(reply.questionId())) {
                throw new Refusal(SurveyProblem.UNKNOWN_QUESTION).with("questionId", reply.questionId());
            }
            requireFit(asked.get(reply.questionId()), reply);
        }
        Map<UUID, Integer> ratings = replies.stream().filter(reply -> reply.rating() != null)
                .collect(Collectors.toMap(Reply::questionId, Reply::rating));
        List<Question> counted = new ArrayList<>();
        questions.forEach(question -> counted
                .add(ratings.containsKey(question.id()) ? question.rated(ratings.get(question.id())) : question));
        questions = List.copyOf(counted);
        answerCount++;
        register(SurveyFact.ANSWERED);
    }

    private static void requireFit(Question question, Reply reply) {
        boolean fits = question.asksRating()
                ? reply.rating() != null && reply.text() == null
                : reply.text() != null && reply.rating() == null;
        if (!fits) {
            throw new Refusal(SurveyProblem.WRONG_KIND_OF_ANSWER).with("questionId", question.id());
        }
    }

    UUID sessionId() {
        return sessionId;
    }

    String title() {
        return title;
    }

    List<Question> questions() {
        return questions;
    }

    int answerCount() {
        return answerCount;
    }
}
