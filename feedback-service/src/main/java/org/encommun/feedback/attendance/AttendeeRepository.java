package org.encommun.feedback.attendance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Who may give feedback: those who were there, shown by the code that registration-service gave them. */
@ApplicationScoped
public class AttendeeRepository implements PanacheRepositoryBase<Attendee, UUID> {

    /**
     * The attendee whom a code stands for.
     *
     * @param answerCode as the client sent it; may be {@code null}
     * @throws Refusal {@link AttendanceProblem#ANSWER_CODE_UNKNOWN} if nobody registered for the event has it,
     *         {@link AttendanceProblem#NOT_CHECKED_IN} if that person has not been checked in, or is not known here to be yet
     */
    public Attendee present(UUID eventId, String answerCode) {
        if (answerCode == null) {
            throw new Refusal(AttendanceProblem.ANSWER_CODE_UNKNOWN);
        }
        Attendee attendee = find("eventId = ?1 and answerCodeHash = ?2", eventId, hash(answerCode)).firstResultOptional()
                .orElseThrow(() -> new Refusal(AttendanceProblem.ANSWER_CODE_UNKNOWN));
        if (!attendee.isPresent()) {
            throw new Refusal(AttendanceProblem.NOT_CHECKED_IN);
        }
        return attendee;
    }

    private static String hash(String code) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
