package org.encommun.registration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class RegistrationRepository implements PanacheRepositoryBase<Registration, UUID> {

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if there is none */
    Registration get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** As it is now, whatever this transaction read before, and for nobody else to change until it ends. */
    Registration locked(Registration registration) {
        getEntityManager().refresh(registration, LockModeType.PESSIMISTIC_WRITE);
        return registration;
    }

    /**
     * As {@link #locked(Registration)}, for a change that rests on what this transaction read before.
     *
     * @throws Refusal {@link CommonProblem#STALE_VERSION} if it has changed since
     */
    Registration lockedUnchanged(Registration registration) {
        long read = registration.version();
        if (locked(registration).version() != read) {
            throw new Refusal(CommonProblem.STALE_VERSION);
        }
        return registration;
    }

    List<Registration> after(UUID eventId, UUID id, int limit) {
        return find("eventId = ?1 and id > ?2 order by id", eventId, id).range(0, limit - 1).list();
    }

    /** @throws Refusal {@link RegistrationProblem#UNKNOWN_TICKET} if no registration of the event has it */
    Registration ofTicket(UUID eventId, String ticketCode) {
        return find("eventId = ?1 and ticketHash = ?2", eventId, ParticipantSecret.hash(ticketCode)).firstResultOptional()
                .orElseThrow(() -> new Refusal(RegistrationProblem.UNKNOWN_TICKET));
    }

    /** Who waits for a place at the event, the first in line first. */
    List<Registration> waiting(UUID eventId) {
        return list("eventId = ?1 and status = ?2 order by registeredAt, id", eventId, RegistrationStatus.WAITING);
    }

    Optional<Registration> firstWaiting(UUID eventId) {
        return find("eventId = ?1 and status = ?2 order by registeredAt, id", eventId, RegistrationStatus.WAITING)
                .firstResultOptional();
    }

    /** Who waits for a seat in the session, the first in line first. */
    List<Registration> waitingForSeat(UUID sessionId) {
        return list(
                "select r from Registration r join r.seats s where s.sessionId = ?1 and s.status = ?2 order by s.askedAt, r.id",
                sessionId,
                SeatStatus.WAITING);
    }

    Optional<Registration> firstWaitingForSeat(UUID sessionId) {
        return find(
                "select r from Registration r join r.seats s where s.sessionId = ?1 and s.status = ?2 order by s.askedAt, r.id",
                sessionId, SeatStatus.WAITING).firstResultOptional();
    }
}
