package org.encommun.directory.actor;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ActorRepository implements PanacheRepositoryBase<Actor, UUID> {

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if there is none */
    Actor get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Actors in the order of their ids, of one kind or of all ({@code null}). */
    List<Actor> after(UUID id, ActorKind kind, int limit) {
        return find("id > ?1 and (?2 is null or kind = ?2) order by id", id, kind).range(0, limit - 1).list();
    }
}
