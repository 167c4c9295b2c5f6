package org.encommun.event.programme.release;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.programme.ProgrammeProblem;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ReleaseRepository implements PanacheRepositoryBase<Release, Release.Key> {

    Optional<Release> latest(UUID eventId) {
        return find("id.eventId = ?1 order by id.number desc", eventId).firstResultOptional();
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such release */
    Release get(UUID eventId, int number) {
        return findByIdOptional(new Release.Key(eventId, number)).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** What there is to say of the releases of an event without reading their programmes, the first first. */
    List<ReleaseSummary> of(UUID eventId) {
        return find("select id.number, name, releasedAt from Release where id.eventId = ?1 order by id.number", eventId)
                .project(ReleaseSummary.class).list();
    }

    /** @throws Refusal {@link ProgrammeProblem#RELEASE_NAME_TAKEN} if a release of the event has it */
    void requireFree(UUID eventId, String name) {
        if (count("id.eventId = ?1 and name = ?2", eventId, name) > 0) {
            throw new Refusal(ProgrammeProblem.RELEASE_NAME_TAKEN, name).with("field", "name");
        }
    }
}
