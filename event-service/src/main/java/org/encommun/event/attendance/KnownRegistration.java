package org.encommun.event.attendance;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.encommun.defaults.inbox.ForeignCopy;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A registration, as far as this service needs it: in what capacity somebody comes, but not who. */
@Entity
@Table(name = "known_registration")
class KnownRegistration extends ForeignCopy<RegistrationSnapshot> {

    @Column(name = "event_id")
    private UUID eventId;
    @Column(name = "participant_kind")
    private String participantKind;
    @Column(name = "actor_id")
    private UUID actorId;
    private boolean confirmed;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> seats;

    protected KnownRegistration() {}

    KnownRegistration(UUID id) {
        super(id);
    }

    @Override
    protected void update(RegistrationSnapshot state) {
        this.eventId = state.eventId();
        this.participantKind = state.participantKind();
        this.actorId = state.actorId();
        this.confirmed = RegistrationSnapshot.CONFIRMED.equals(state.status());
        this.seats = state.seats().stream().filter(seat -> RegistrationSnapshot.CONFIRMED.equals(seat.status()))
                .map(RegistrationSnapshot.SeatState::sessionId).toList();
    }
}
