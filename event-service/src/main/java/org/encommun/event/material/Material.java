package org.encommun.event.material;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.part.EventPart;

/**
 * A resource of an event, public and under an open licence. Its session is referenced without a foreign key: the session may be
 * removed from the draft while its recording stays.
 */
@Entity
@Table(name = "resource")
class Material extends EventPart {

    @Embedded
    private MaterialDetails details;

    protected Material() {}

    /** @throws Refusal {@link MaterialProblem#LICENCE_NOT_OPEN} */
    Material(UUID id, UUID eventId, MaterialDetails details) {
        super(id, eventId);
        this.details = details.underLicence(Licence.of(details.licence()));
        register(MaterialFact.ADDED);
    }

    /**
     * Replaces the details.
     *
     * @throws Refusal {@link MaterialProblem#LICENCE_NOT_OPEN}
     */
    void update(MaterialDetails changed) {
        this.details = changed.underLicence(Licence.of(changed.licence()));
        register(MaterialFact.CHANGED);
    }

    MaterialDetails details() {
        return details;
    }

    Licence licence() {
        return Licence.of(details.licence());
    }
}
