package org.encommun.event.axis;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.part.UsageChecks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The axes of work of all events. */
@ApplicationScoped
public class WorkAxisRepository implements PanacheRepositoryBase<WorkAxis, UUID> {

    private final UsageChecks referrers;

    WorkAxisRepository(UsageChecks referrers) {
        this.referrers = referrers;
    }

    /**
     * Lets only an axis of the event be named; within a transaction, until whose end it cannot be deleted.
     *
     * @param axisId the axis that is named; {@code null} where none is
     * @throws Refusal {@link AxisProblem#UNKNOWN_AXIS} if the event has no such axis
     */
    public void requireOf(UUID eventId, UUID axisId) {
        if (axisId != null && find("id = ?1 and eventId = ?2", axisId, eventId).withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional().isEmpty()) {
            throw new Refusal(AxisProblem.UNKNOWN_AXIS).with("field", "axisId");
        }
    }

    /** Whether the event has such an axis. */
    public boolean has(UUID eventId, UUID axisId) {
        return axisId != null && count("id = ?1 and eventId = ?2", axisId, eventId) > 0;
    }

    List<WorkAxis> of(UUID eventId) {
        return list("eventId = ?1 order by id", eventId);
    }

    /** Those on which work goes on; none of them can change until the transaction has ended. */
    List<WorkAxis> open(UUID eventId) {
        return find("eventId = ?1 and state = ?2 order by id", eventId, AxisStatus.OPEN).withLock(LockModeType.PESSIMISTIC_READ)
                .list();
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such axis */
    WorkAxis get(UUID eventId, UUID id) {
        return findByIdOptional(id).filter(axis -> axis.belongsTo(eventId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /**
     * Deletes an axis that nothing holds.
     *
     * @throws Refusal {@link AxisProblem#AXIS_IN_USE} or {@link AxisProblem#AXIS_CARRIED_ON}
     */
    void deleteUnused(WorkAxis axis) {
        // whoever names the axis at this moment is waited for, and then counted
        getEntityManager().lock(axis, LockModeType.PESSIMISTIC_WRITE);
        referrers.requireNone(axis.id(), AxisProblem.AXIS_IN_USE);
        if (count("inheritedFromId", axis.id()) > 0) {
            throw new Refusal(AxisProblem.AXIS_CARRIED_ON);
        }
        delete(axis);
    }
}
