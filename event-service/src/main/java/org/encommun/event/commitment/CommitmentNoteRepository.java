package org.encommun.event.commitment;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class CommitmentNoteRepository implements PanacheRepositoryBase<CommitmentNote, UUID> {

    List<CommitmentNote> of(UUID commitmentId) {
        return list("commitmentId = ?1 order by writtenAt, id", commitmentId);
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the commitment has no such note */
    CommitmentNote get(UUID commitmentId, UUID id) {
        return findByIdOptional(id).filter(note -> note.belongsTo(commitmentId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
