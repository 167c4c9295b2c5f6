package org.encommun.feedback.attendance;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.commons.codec.digest.DigestUtils;
import org.encommun.defaults.problem.Refusal;

/** Who may give feedback: those who were there, shown by the code that registration-service gave them. */
@ApplicationScoped
public class AttendeeAccess {

    /** The header in which an attendee sends the code. */
    public static final String ANSWER_CODE = "Answer-Code";

    private final AttendeeRepository repository;

    AttendeeAccess(AttendeeRepository repository) {
        this.repository = repository;
    }

    /**
     * The attendee who has a code.
     *
     * @param answerCode as the client sent it; {@code null} where it sent none
     * @throws Refusal {@link AttendanceProblem#ANSWER_CODE_UNKNOWN} if nobody registered for the event has it,
     *         {@link AttendanceProblem#NOT_CHECKED_IN} if that person has not been checked in, or this service has not been
     *         told yet
     */
    public Attendee present(UUID eventId, String answerCode) {
        if (answerCode == null) {
            throw new Refusal(AttendanceProblem.ANSWER_CODE_UNKNOWN);
        }
        Attendee attendee = repository.withAnswerCodeHash(eventId, DigestUtils.sha256Hex(answerCode))
                .orElseThrow(() -> new Refusal(AttendanceProblem.ANSWER_CODE_UNKNOWN));
        if (!attendee.isPresent()) {
            throw new Refusal(AttendanceProblem.NOT_CHECKED_IN);
        }
        return attendee;
    }
}
