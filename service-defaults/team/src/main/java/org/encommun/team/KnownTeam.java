package org.encommun.team;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.encommun.defaults.inbox.ForeignCopy;
import org.encommun.defaults.security.TeamRole;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The team of an event, which may be a draft, as event-service published it last. It has the id of its event. */
@Entity
@Table(name = "known_team")
class KnownTeam extends ForeignCopy<TeamSnapshot> {

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TeamSnapshot.Member> members;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<TeamSnapshot.Device> devices;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected KnownTeam() {}

    KnownTeam(UUID eventId) {
        super(eventId);
    }

    @Override
    protected void update(TeamSnapshot snapshot) {
        this.members = snapshot.members();
        this.devices = snapshot.devices();
        this.confirmedAt = snapshot.confirmedAt();
    }

    /** Whether somebody is a member with one of these roles. */
    boolean hasMember(String digest, TeamRole... roles) {
        return members.stream().filter(member -> member.digest().equals(digest))
                .anyMatch(member -> Arrays.stream(roles).anyMatch(role -> role.name().equals(member.role())));
    }

    /** Of the heartbeat: whether every change from before this instant has been read. */
    boolean confirms(Instant instant) {
        return confirmedAt != null && !confirmedAt.isBefore(instant);
    }

    boolean hasDevice(String keyHash, Instant now) {
        return devices.stream().anyMatch(device -> device.keyHash().equals(keyHash) && now.isBefore(device.expiresAt()));
    }
}
