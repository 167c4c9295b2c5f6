package org.encommun.event.programme.draft;

import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.part.EventPart;
import org.encommun.event.programme.ProgrammeProblem;
import org.encommun.event.programme.SessionDetails;
import org.encommun.event.programme.SessionDetailsBuilder;

/**
 * A session of a programme's working draft. Conflicts with other sessions only cause warnings, since a draft may be unfinished.
 * Only the programme's releases are published, so it registers no facts.
 */
@Entity
public class Session extends EventPart {

    private int number;
    @Column(name = "proposal_id")
    private UUID proposalId;
    @Embedded
    private SessionDetails details;

    protected Session() {}

    /**
     * A new session of the draft.
     *
     * @param number unique within the event, for people and old formats
     * @param proposalId the proposal that it comes from; {@code null} for none
     * @throws Refusal as {@link #update}
     */
    public Session(UUID id, UUID eventId, int number, UUID proposalId, SessionDetails details) {
        super(id, eventId);
        this.number = number;
        this.proposalId = proposalId;
        update(details);
    }

    /**
     * Replaces the details, without duplicate references.
     *
     * @throws Refusal {@link ProgrammeProblem#SESSION_HALF_SCHEDULED} with only one of its two times,
     *         {@link ProgrammeProblem#SESSION_ENDS_BEFORE_START}
     */
    public final void update(SessionDetails changed) {
        requireTimes(changed);
        this.details = SessionDetailsBuilder.builder(changed.in(ZoneOffset.UTC))
                // the venue is that of the room, also after the room has moved to another venue
                .venueId(changed.roomId() == null ? changed.venueId() : null)
                .needIds(once(changed.needIds())).hostIds(once(changed.hostIds())).speakerIds(once(changed.speakerIds()))
                .languages(once(changed.languages())).accessibility(once(changed.accessibility())).build();
    }

    private static void requireTimes(SessionDetails details) {
        if ((details.startsAt() == null) != (details.endsAt() == null)) {
            throw new Refusal(ProgrammeProblem.SESSION_HALF_SCHEDULED).with("field",
                    details.startsAt() == null ? "startsAt" : "endsAt");
        }
        if (details.startsAt() != null && !details.start().isBefore(details.end())) {
            throw new Refusal(ProgrammeProblem.SESSION_ENDS_BEFORE_START).with("field", "endsAt");
        }
    }

    private static <T> List<T> once(List<T> named) {
        return List.copyOf(new LinkedHashSet<>(named));
    }

    /** Keeps the session in the draft without a time. */
    public void unschedule() {
        this.details = SessionDetailsBuilder.builder(details).startsAt(null).endsAt(null).build();
    }

    /** A short number, unique within the event. */
    public int number() {
        return number;
    }

    /** The proposal that it comes from; {@code null} for none. */
    public UUID proposalId() {
        return proposalId;
    }

    /** Its editable details; times in UTC. */
    public SessionDetails details() {
        return details;
    }
}
