package org.encommun.event.team;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;

import org.encommun.defaults.aggregate.AggregateRepository;
import org.encommun.defaults.aggregate.Publication;
import org.encommun.defaults.outbox.Outbox;
import org.encommun.defaults.security.Subject;
import org.encommun.defaults.security.SubjectDigest;
import org.encommun.defaults.security.TeamRole;

/** The teams of all events, of drafts too: the other services let their members in as soon as they are told. */
@ApplicationScoped
public class TeamRepository extends AggregateRepository<Team> {

    private final Outbox outbox;

    TeamRepository(Outbox outbox, SubjectDigest digests) {
        super(Publication.of(outbox, TeamSnapshot.TOPIC, team -> TeamSnapshot.of(team, digests)));
        this.outbox = outbox;
    }

    /**
     * Publishes that readers have every change until now, as soon as they have this. Each heartbeat has a larger version than the one
     * before, also if another replica with another clock publishes it at the same time.
     */
    void publishHeartbeat(Instant now) {
        Instant order = (Instant) getEntityManager().createNativeQuery("""
                update team_heartbeat set confirmed_at = greatest(confirmed_at + interval '1 millisecond', :now)
                returning confirmed_at""", Instant.class).setParameter("now", now).getSingleResult();
        outbox.appendAll(TeamSnapshot.TOPIC, TeamFact.CONFIRMED, List.of(TeamSnapshot.heartbeat(order.toEpochMilli(), now)));
    }

    /** Whether the subject is a member of the event's team with this role. */
    public boolean isMember(UUID eventId, Subject subject, TeamRole role) {
        return !membershipQuery("and t.id = ?4", subject, role).setParameter(4, eventId).getResultList().isEmpty();
    }

    /** The events of whose teams the subject is a member with this role. */
    public Set<UUID> eventsOf(Subject subject, TeamRole role) {
        return membershipQuery("", subject, role).getResultStream().collect(Collectors.toSet());
    }

    private TypedQuery<UUID> membershipQuery(String condition, Subject subject, TeamRole role) {
        return getEntityManager().createQuery("""
                select t.id from Team t join t.members m where m.subject.issuer = ?1 and m.subject.name = ?2 and m.role = ?3
                """ + condition,
                UUID.class).setParameter(1, subject.issuer()).setParameter(2, subject.name()).setParameter(3, role);
    }
}
