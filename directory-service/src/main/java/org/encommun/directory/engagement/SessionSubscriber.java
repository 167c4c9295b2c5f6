package org.encommun.directory.engagement;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;

import org.encommun.defaults.inbox.Subscriber;

/**
 * Keeps which actors hold each released session. The bus tells who speaks only by the ids of persons, so speakers make no link
 * between their actors.
 */
@ApplicationScoped
class SessionSubscriber implements Subscriber<SessionSubscriber.SessionSnapshot> {

    private final JointWork jointWork;

    SessionSubscriber(JointWork jointWork) {
        this.jointWork = jointWork;
    }

    /** The members of a session that the directory reads. */
    record SessionSnapshot(@NotNull UUID eventId, @NotNull Boolean cancelled, @NotNull List<@NotNull UUID> hostIds) {

        /** The actors who hold it; none if it does not take place. */
        Set<UUID> hosts() {
            return cancelled ? Set.of() : Set.copyOf(hostIds);
        }
    }

    @Override
    public String aggregate() {
        return "session";
    }

    @Override
    public Class<SessionSnapshot> state() {
        return SessionSnapshot.class;
    }

    @Override
    public boolean keepsCopiesOnly() {
        return true;
    }

    @Override
    public void changed(UUID id, SessionSnapshot session) {
        jointWork.replace(new JointWork.Work(JointWorkKind.HOSTED, id, session.eventId(), false), session.hosts());
    }

    @Override
    public void deleted(UUID id) {
        jointWork.remove(JointWorkKind.HOSTED, id);
    }
}
