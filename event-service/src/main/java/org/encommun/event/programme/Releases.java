package org.encommun.event.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Releases implements PanacheRepositoryBase<Release, Release.Key> {

    Optional<Release> latest(UUID eventId) {
        return find("id.eventId = ?1 order by id.number desc", eventId).firstResultOptional();
    }

    List<Release> of(UUID eventId) {
        return list("id.eventId = ?1 order by id.number", eventId);
    }

    /** @throws Refusal {@link ProgrammeProblem#RELEASE_NAME_TAKEN} if a release of the event has it */
    void requireFree(UUID eventId, String name) {
        if (count("id.eventId = ?1 and name = ?2", eventId, name) > 0) {
            throw new Refusal(ProgrammeProblem.RELEASE_NAME_TAKEN, name).with("field", "name");
        }
    }
}
