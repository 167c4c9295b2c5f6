package org.encommun.event.axis;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.part.InheritedPartRepository;
import org.encommun.event.part.UsageChecks;

/** The axes of work of all events. */
@ApplicationScoped
public class WorkAxisRepository extends InheritedPartRepository<WorkAxis> {

    WorkAxisRepository(UsageChecks usages) {
        super(AxisProblem.AXIS_IN_USE, usages, AxisProblem.AXIS_CARRIED_ON);
    }

    /**
     * Locks an axis that is going to be referred to, so that it is not deleted before commit.
     *
     * @param axisId {@code null} refers to none
     * @throws Refusal {@link AxisProblem#UNKNOWN_AXIS} if the event has no such axis
     */
    public void lockReferenced(UUID eventId, UUID axisId) {
        if (axisId != null && find("id = ?1 and eventId = ?2", axisId, eventId).withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional().isEmpty()) {
            throw new Refusal(AxisProblem.UNKNOWN_AXIS).with("field", "axisId");
        }
    }

    /** The axes of an event, oldest first. */
    List<WorkAxis> of(UUID eventId) {
        return list("eventId = ?1 order by id", eventId);
    }

    /** The open axes of an event, oldest first; locked until commit. */
    List<WorkAxis> lockOpen(UUID eventId) {
        return find("eventId = ?1 and details.state = ?2 order by id", eventId, AxisStatus.OPEN)
                .withLock(LockModeType.PESSIMISTIC_READ).list();
    }
}
