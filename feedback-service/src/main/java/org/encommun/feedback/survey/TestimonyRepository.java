package org.encommun.feedback.survey;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.feedback.moderation.ModerationStatus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** What people said in their own words. */
@ApplicationScoped
public class TestimonyRepository implements PanacheRepositoryBase<Testimony, UUID> {

    List<Testimony> after(UUID eventId, ModerationStatus moderation, UUID id, int limit) {
        return find("eventId = ?1 and moderation = ?2 and id > ?3 order by id", eventId, moderation, id).range(0, limit - 1)
                .list();
    }

    /** How many of an event's testimonies everybody may read. */
    public long shown(UUID eventId) {
        return count("eventId = ?1 and moderation = ?2", eventId, ModerationStatus.SHOWN);
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such testimony */
    Testimony get(UUID eventId, UUID id) {
        return findByIdOptional(id).filter(testimony -> testimony.belongsTo(eventId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
