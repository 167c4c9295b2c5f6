package org.encommun.feedback.report;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.feedback.board.BoardService;
import org.encommun.feedback.event.EventAccess;
import org.encommun.feedback.event.KnownEvent;
import org.encommun.feedback.survey.SurveyService;
import org.encommun.feedback.testimony.TestimonyService;

/** The report of an event. */
@ApplicationScoped
public class ReportService {

    private final EventAccess events;
    private final AttendanceRepository attendanceRepository;
    private final SurveyService surveys;
    private final BoardService boards;
    private final TestimonyService testimonies;

    ReportService(EventAccess events, AttendanceRepository attendanceRepository, SurveyService surveys, BoardService boards,
            TestimonyService testimonies) {
        this.events = events;
        this.attendanceRepository = attendanceRepository;
        this.surveys = surveys;
        this.boards = boards;
        this.testimonies = testimonies;
    }

    @Transactional
    ReportView get(UUID eventId) {
        KnownEvent event = events.forOrganiser(eventId);
        return new ReportView(eventId, event.title(), event.startsAt(), event.endsAt(), attendanceRepository.of(eventId),
                attendanceRepository.byParticipantKind(eventId), attendanceRepository.byActorKind(eventId),
                surveys.list(eventId), boards.list(eventId), testimonies.countShown(eventId));
    }
}
