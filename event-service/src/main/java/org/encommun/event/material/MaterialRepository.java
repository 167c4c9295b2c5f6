package org.encommun.event.material;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class MaterialRepository implements PanacheRepositoryBase<Material, UUID> {

    List<Material> of(UUID eventId) {
        return list("eventId = ?1 order by publishedOn, id", eventId);
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such resource */
    Material get(UUID eventId, UUID id) {
        return findByIdOptional(id).filter(resource -> resource.belongsTo(eventId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
