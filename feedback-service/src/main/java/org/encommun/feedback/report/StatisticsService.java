package org.encommun.feedback.report;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.feed.PublishedSnapshots;
import org.encommun.feedback.board.BoardService;
import org.encommun.feedback.event.EventAccess;
import org.encommun.feedback.survey.SurveyService;

/** The public figures of an event, which the live stream continues. */
@ApplicationScoped
public class StatisticsService {

    private final EventAccess events;
    private final AttendanceRepository attendanceRepository;
    private final SurveyService surveys;
    private final BoardService boards;
    private final PublishedSnapshots snapshots;

    StatisticsService(EventAccess events, AttendanceRepository attendanceRepository, SurveyService surveys, BoardService boards,
            PublishedSnapshots snapshots) {
        this.events = events;
        this.attendanceRepository = attendanceRepository;
        this.surveys = surveys;
        this.boards = boards;
        this.snapshots = snapshots;
    }

    @Transactional
    StatisticsView get(UUID eventId) {
        events.get(eventId);
        // read first: what is published meanwhile comes again over the stream, where a state may come twice but must not be
        // missed
        String position = Long.toString(snapshots.head());
        return new StatisticsView(attendanceRepository.of(eventId), surveys.list(eventId), boards.list(eventId), position);
    }
}
