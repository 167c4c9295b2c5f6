package org.encommun.feedback.testimony;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.feedback.event.EventPartRepository;
import org.encommun.feedback.moderation.ModerationStatus;

/** The testimonies. They are free texts of people, so they are not published on the bus. */
@ApplicationScoped
class TestimonyRepository extends EventPartRepository<Testimony> {

    /** The testimonies of an event after this id, in the order of ids. */
    List<Testimony> after(UUID eventId, ModerationStatus moderation, UUID id, int limit) {
        return find("eventId = ?1 and moderation = ?2 and id > ?3 order by id", eventId, moderation, id).range(0, limit - 1)
                .list();
    }

    long countShown(UUID eventId) {
        return count("eventId = ?1 and moderation = ?2", eventId, ModerationStatus.SHOWN);
    }
}
