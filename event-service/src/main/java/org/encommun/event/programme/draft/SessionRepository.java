package org.encommun.event.programme.draft;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.part.EventNumbers;
import org.encommun.event.part.UsageCheck;
import org.encommun.event.programme.AcceptedProposal;
import org.encommun.event.programme.ProgrammeProblem;
import org.encommun.event.programme.SessionDetails;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The sessions of the working drafts. */
@ApplicationScoped
public class SessionRepository implements PanacheRepositoryBase<Session, UUID>, UsageCheck {

    /** A release with so many goes over the bus in one message. */
    static final int MOST = 2_000;

    private final UuidGenerator identities;
    private final EventNumbers numbers;

    public SessionRepository(UuidGenerator identities, EventNumbers numbers) {
        this.identities = identities;
        this.numbers = numbers;
    }

    /** Adds a session to the draft of an event. */
    public Session add(UUID eventId, UUID proposalId, SessionDetails details) {
        requireRoomFor(eventId, 1);
        Session session = new Session(identities.next(), eventId, numbers.next(eventId, EventNumbers.Series.SESSION),
                proposalId, details);
        persist(session);
        return session;
    }

    /** @throws Refusal {@link ProgrammeProblem#TOO_MANY_SESSIONS} */
    public void requireRoomFor(UUID eventId, int more) {
        if (count("eventId", eventId) + more > MOST) {
            throw new Refusal(ProgrammeProblem.TOO_MANY_SESSIONS, MOST).with("most", MOST);
        }
    }

    /** Adds a session with a number that was drawn for it. */
    public void add(UUID eventId, int number, SessionDetails details) {
        persist(new Session(identities.next(), eventId, number, null, details));
    }

    /** Makes a session of what was proposed and accepted. */
    public void accepted(@Observes AcceptedProposal proposal) {
        add(proposal.eventId(), proposal.proposalId(), new SessionDetails(proposal.title(), proposal.type(),
                proposal.description(), null, null, null, null, null, false, null, null, proposal.needIds(),
                proposal.hostIds(), null, null, null, null, null));
    }

    /** The sessions of an event by time, those without time at the end. */
    public List<Session> of(UUID eventId) {
        return list("eventId = ?1 order by startsAt asc nulls last, number", eventId);
    }

    /** Whether an event has a session in its working draft, or announced one that it may have given up since. */
    public boolean has(UUID eventId, UUID sessionId) {
        return count("id = ?1 and eventId = ?2", sessionId, eventId) > 0 || announced(eventId, sessionId);
    }

    private boolean announced(UUID eventId, UUID sessionId) {
        // the latest release holds every session that was ever announced, some of them as cancelled
        return (Boolean) getEntityManager().createNativeQuery("""
                select coalesce((select cast(programme as jsonb) @@ cast(?2 as jsonpath) from release
                                 where event_id = ?1 order by number desc limit 1), false)""")
                .setParameter(1, eventId)
                .setParameter(2, "$.sessions[*].id == \"%1$s\" || $.cancelled[*].id == \"%1$s\"".formatted(sessionId))
                .getSingleResult();
    }

    @Override
    public boolean refersTo(UUID id) {
        return (Boolean) getEntityManager().createNativeQuery("""
                select exists (select from session where axis_id = ?1
                               or speaker_ids @> to_jsonb(cast(?2 as text)) or need_ids @> to_jsonb(cast(?2 as text)))""")
                .setParameter(1, id).setParameter(2, id.toString()).getSingleResult();
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such session */
    public Session get(UUID eventId, UUID id) {
        return findByIdOptional(id).filter(session -> session.belongsTo(eventId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
