package org.encommun.feedback.answer;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.feedback.attendance.Attendee;
import org.encommun.feedback.attendance.AttendeeAccess;
import org.encommun.feedback.survey.Survey;
import org.encommun.feedback.survey.SurveyRepository;
import org.encommun.feedback.testimony.TestimonyService;

/** Answers to surveys: one for each attendee, stored so that nobody can tell whose it is. */
@ApplicationScoped
public class AnswerService {

    private final AttendeeAccess attendees;
    private final SurveyRepository surveyRepository;
    private final AnswerRepository repository;
    private final TestimonyService testimonies;

    AnswerService(AttendeeAccess attendees, SurveyRepository surveyRepository, AnswerRepository repository,
            TestimonyService testimonies) {
        this.attendees = attendees;
        this.surveyRepository = surveyRepository;
        this.repository = repository;
        this.testimonies = testimonies;
    }

    /** Adds an answer to the tallies of its survey; free texts become testimonies. */
    @Transactional
    Survey answer(UUID eventId, UUID surveyId, String answerCode, NewAnswer request) {
        Attendee attendee = attendees.present(eventId, answerCode);
        Survey survey = surveyRepository.lock(eventId, surveyId);
        repository.markAnswered(survey, attendee.answerCodeHash());
        survey.count(request.replies());
        repository.persist(new Answer(survey, attendee.participantKind(), request.replies()));
        testimonies.add(survey, request.replies());
        return surveyRepository.save(survey);
    }
}
