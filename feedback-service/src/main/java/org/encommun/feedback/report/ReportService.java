package org.encommun.feedback.report;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.feedback.commitment.KnownCommitmentRepository;
import org.encommun.feedback.event.EventAccess;
import org.encommun.feedback.event.KnownEvent;

/** The report of an event. */
@ApplicationScoped
public class ReportService {

    private final EventAccess events;
    private final AttendanceRepository attendanceRepository;
    private final KnownCommitmentRepository commitments;
    private final OpinionService opinions;

    ReportService(EventAccess events, AttendanceRepository attendanceRepository, KnownCommitmentRepository commitments,
            OpinionService opinions) {
        this.events = events;
        this.attendanceRepository = attendanceRepository;
        this.commitments = commitments;
        this.opinions = opinions;
    }

    @Transactional
    ReportView get(UUID eventId) {
        KnownEvent event = events.forOrganiser(eventId);
        return new ReportView(eventId, event.title(), event.startsAt(), event.endsAt(), event.organisers(),
                attendanceRepository.of(eventId), attendanceRepository.byParticipantKind(eventId),
                attendanceRepository.byActorKind(eventId), opinions.of(eventId), commitments.of(eventId));
    }
}
