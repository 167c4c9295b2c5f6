package org.encommun.registration.event;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The published events. */
@ApplicationScoped
public class KnownEventRepository implements PanacheRepositoryBase<KnownEvent, UUID> {

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if there is none */
    public KnownEvent get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
