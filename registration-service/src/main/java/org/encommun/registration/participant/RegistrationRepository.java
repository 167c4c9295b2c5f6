package org.encommun.registration.participant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.aggregate.AggregateRepository;
import org.encommun.defaults.aggregate.Publication;
import org.encommun.defaults.outbox.Outbox;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

/** The registrations, each with its person. */
@ApplicationScoped
public class RegistrationRepository extends AggregateRepository<Registration> {

    private static final String WAITING_FOR_SEAT = """
            select r from Registration r join r.seats s where s.sessionId = ?1 and s.status = ?2 order by s.askedAt, r.id""";

    private final PersonRepository personRepository;

    RegistrationRepository(Outbox outbox, PersonRepository personRepository) {
        super(Publication.of(outbox, RegistrationSnapshot.TOPIC, RegistrationSnapshot::of));
        this.personRepository = personRepository;
    }

    /**
     * Adds a new registration with its person, who is sent the secret. The event is locked, so that an address is not registered
     * twice at the same moment.
     */
    public Registration add(Registration registration, PersonDetails person, ParticipantSecret secret) {
        persist(registration);
        personRepository.add(registration, person, secret);
        return save(registration);
    }

    /** The registration of an address for an event, in upper or lower case. */
    public Optional<UUID> registrationOf(UUID eventId, String email) {
        return personRepository.registrationOf(eventId, email);
    }

    /** Tells the person of a registration by mail that their address was registered once more. */
    public void tellAlreadyRegistered(UUID registrationId) {
        personRepository.tellAlreadyRegistered(registrationId);
    }

    /** The person of a registration; none once it is cancelled. */
    public Optional<PersonDetails> person(Registration registration) {
        return personRepository.of(registration.id());
    }

    /** Erases the person of a registration. */
    public void erasePerson(Registration registration) {
        personRepository.erase(registration.id());
    }

    /** Reads a registration again, discarding what this transaction read before, and locks it until commit. */
    public Registration lock(Registration registration) {
        getEntityManager().refresh(registration, LockModeType.PESSIMISTIC_WRITE);
        return registration;
    }

    /**
     * As {@link #lock(Registration)}, for a change that is based on what this transaction read before.
     *
     * @throws Refusal {@link CommonProblem#STALE_VERSION} if it has changed since
     */
    public Registration lockUnchanged(Registration registration) {
        long read = registration.version();
        if (lock(registration).version() != read) {
            throw new Refusal(CommonProblem.STALE_VERSION);
        }
        return registration;
    }

    /** The participants of an event after this id, in the order of ids. */
    public List<Participant> after(UUID eventId, UUID id, int limit) {
        List<Registration> found = find("eventId = ?1 and id > ?2 order by id", eventId, id).range(0, limit - 1).list();
        Map<UUID, PersonDetails> people = personRepository.of(found);
        return found.stream().map(registration -> new Participant(registration, people.get(registration.id()), null)).toList();
    }

    /** @throws Refusal {@link RegistrationProblem#UNKNOWN_TICKET} if no registration of the event has this ticket */
    public Registration ofTicket(UUID eventId, String ticketCode) {
        return find("eventId = ?1 and ticketHash = ?2", eventId, ParticipantSecret.hash(ticketCode)).firstResultOptional()
                .orElseThrow(() -> new Refusal(RegistrationProblem.UNKNOWN_TICKET));
    }

    /** Those that wait for a place at the event, in the order of promotion. */
    public List<Registration> waiting(UUID eventId) {
        return list("eventId = ?1 and status = ?2 order by registeredAt, id", eventId, RegistrationStatus.WAITING);
    }

    /** The one that is promoted next to a place at the event. */
    public Optional<Registration> firstWaiting(UUID eventId) {
        return find("eventId = ?1 and status = ?2 order by registeredAt, id", eventId, RegistrationStatus.WAITING)
                .firstResultOptional();
    }

    /** Those that wait for a seat in the session, in the order of promotion. */
    public List<Registration> waitingForSeat(UUID sessionId) {
        return list(WAITING_FOR_SEAT, sessionId, SeatStatus.WAITING);
    }

    /** The one that is promoted next to a seat in the session. */
    public Optional<Registration> firstWaitingForSeat(UUID sessionId) {
        return find(WAITING_FOR_SEAT, sessionId, SeatStatus.WAITING).firstResultOptional();
    }
}
