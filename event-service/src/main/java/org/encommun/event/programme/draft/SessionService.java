package org.encommun.event.programme.draft;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventAccess;
import org.encommun.event.part.EventNumbers;
import org.encommun.event.programme.AcceptedProposal;
import org.encommun.event.programme.ProgrammeProblem;
import org.encommun.event.programme.SessionDetails;
import org.encommun.event.programme.SessionDetailsBuilder;

/** The sessions of the working draft, for organisers; readers of the programme see releases only. */
@ApplicationScoped
public class SessionService {

    /** How many sessions an event may have: a release is one message on the bus. */
    static final int MAX = 2_000;

    private final EventAccess events;
    private final SessionRepository repository;
    private final SessionReferenceCheck references;
    private final UuidGenerator ids;
    private final EventNumbers numbers;

    SessionService(EventAccess events, SessionRepository repository, SessionReferenceCheck references, UuidGenerator ids,
            EventNumbers numbers) {
        this.events = events;
        this.repository = repository;
        this.references = references;
        this.ids = ids;
        this.numbers = numbers;
    }

    /** The sessions of the working draft by time, those without a time last. */
    public List<Session> list(UUID eventId) {
        return repository.of(events.forOrganiser(eventId).id());
    }

    Session get(UUID eventId, UUID id) {
        return repository.get(events.forOrganiser(eventId).id(), id);
    }

    /** The event's own time zone, in which its organisers read and write times. */
    ZoneId zone(UUID eventId) {
        return events.forOrganiser(eventId).zone();
    }

    @Transactional
    Session add(UUID eventId, SessionDetails details) {
        events.editable(eventId);
        references.require(eventId, details);
        return addChecked(eventId, null, details);
    }

    /** Adds a session without a time for a proposal that was accepted, in the transaction that accepts it. */
    void add(@Observes AcceptedProposal proposal) {
        addChecked(proposal.eventId(), proposal.proposalId(),
                SessionDetailsBuilder.builder().title(proposal.title()).type(proposal.type())
                        .description(proposal.description()).needIds(proposal.needIds()).hostIds(proposal.hostIds()).build());
    }

    private Session addChecked(UUID eventId, UUID proposalId, SessionDetails details) {
        requireRoomFor(eventId, 1);
        return repository.save(new Session(ids.next(), eventId, numbers.next(eventId, EventNumbers.Series.SESSION), proposalId,
                details));
    }

    @Transactional
    Session update(UUID eventId, UUID id, Edit<SessionDetails> edit) {
        Event event = events.editable(eventId);
        Session session = repository.get(eventId, id);
        SessionDetails details = edit.of(session.version(), session.details().in(event.zone()));
        references.require(eventId, details);
        session.update(details);
        return repository.save(session);
    }

    @Transactional
    void delete(UUID eventId, UUID id, IfMatch ifMatch) {
        events.editable(eventId);
        Session session = repository.get(eventId, id);
        ifMatch.require(session.version());
        repository.delete(session);
    }

    /**
     * Adds and changes many sessions; the caller has resolved their references in the same transaction.
     *
     * @param added the details of new sessions, in the order of their numbers
     * @param changed the new details of sessions of the draft, by their ids
     * @throws Refusal {@link ProgrammeProblem#TOO_MANY_SESSIONS}
     */
    @Transactional
    public void saveAll(UUID eventId, List<SessionDetails> added, Map<UUID, SessionDetails> changed) {
        events.editable(eventId);
        List<Session> saved = new ArrayList<>();
        changed.forEach((id, details) -> {
            Session session = repository.get(eventId, id);
            session.update(details);
            saved.add(session);
        });
        if (!added.isEmpty()) {
            requireRoomFor(eventId, added.size());
            int number = numbers.next(eventId, EventNumbers.Series.SESSION, added.size());
            for (SessionDetails details : added) {
                saved.add(new Session(ids.next(), eventId, number++, null, details));
            }
        }
        repository.saveAll(saved);
    }

    /**
     * Restores the former details of sessions, and recreates deleted ones with their ids, numbers and proposals. References to
     * deleted parts are omitted. All other sessions lose their time.
     *
     * @throws Refusal {@link ProgrammeProblem#TOO_MANY_SESSIONS}
     */
    @Transactional
    void restore(UUID eventId, List<WorkingDraft.Session> former) {
        events.editable(eventId);
        Map<UUID, Session> present = repository.of(eventId).stream()
                .collect(Collectors.toMap(Session::id, Function.identity()));
        UnaryOperator<SessionDetails> withoutDeleted = references.withoutDeleted(eventId,
                former.stream().map(WorkingDraft.Session::details).toList());
        List<Session> saved = new ArrayList<>();
        for (WorkingDraft.Session session : former) {
            SessionDetails details = withoutDeleted.apply(session.details());
            Session restored = present.remove(session.id());
            if (restored == null) {
                restored = new Session(session.id(), eventId, session.number(), session.proposalId(), details);
            } else {
                restored.update(details);
            }
            saved.add(restored);
        }
        present.values().forEach(Session::unschedule);
        saved.addAll(present.values());
        if (saved.size() > MAX) {
            throw tooMany();
        }
        repository.saveAll(saved);
    }

    private void requireRoomFor(UUID eventId, int more) {
        if (repository.countOf(eventId) + more > MAX) {
            throw tooMany();
        }
    }

    private static Refusal tooMany() {
        return new Refusal(ProgrammeProblem.TOO_MANY_SESSIONS, MAX).with("most", MAX);
    }
}
