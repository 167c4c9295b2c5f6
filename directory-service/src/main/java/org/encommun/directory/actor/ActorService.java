package org.encommun.directory.actor;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.representation.ActorAuthority;
import org.encommun.directory.representation.Capacity;
import org.encommun.directory.survivorship.Standing;

/** Changes, closes, deletes and reads actors. */
@ApplicationScoped
public class ActorService {

    private final ActorRepository repository;
    private final ActorAuthority authority;
    private final ActorCheck check;
    private final ActorRecords records;

    ActorService(ActorRepository repository, ActorAuthority authority, ActorCheck check, ActorRecords records) {
        this.repository = repository;
        this.authority = authority;
        this.check = check;
        this.records = records;
    }

    List<Actor> list(UUID after, ActorKind kind, int limit) {
        return repository.after(after, kind, limit);
    }

    Actor get(UUID id) {
        return repository.get(id);
    }

    /**
     * Changes an actor.
     *
     * @throws Refusal as {@link ActorAuthority#require}; {@link ActorProblem#ACTOR_MERGED}
     */
    @Transactional
    public Actor update(UUID id, Edit<ActorDetails> edit) {
        Capacity capacity = authority.require(id, Capacity.TO_CHANGE);
        Actor actor = repository.get(id);
        actor.update(applied(actor, edit), capacity == Capacity.REPRESENTATIVE ? Standing.REPRESENTATIVE : Standing.OWN,
                records.of(id), authority.now());
        return repository.save(actor);
    }

    /** @throws Refusal as {@link Actor#requireActive} */
    public void requireActive(UUID id) {
        repository.get(id).requireActive();
    }

    /**
     * Whether an actor would be as it is after a change which is only proposed.
     *
     * @throws Refusal as {@link Edit#of}, if it could not be made
     */
    public boolean hasNoEffect(UUID id, Edit<ActorDetails> edit) {
        Actor actor = repository.get(id);
        return applied(actor, edit).equals(actor.details());
    }

    private ActorDetails applied(Actor actor, Edit<ActorDetails> edit) {
        ActorDetails details = edit.of(actor.version(), actor.details());
        check.require(actor, details);
        return details;
    }

    @Transactional
    Actor close(UUID id) {
        authority.require(id, Capacity.TO_CHANGE);
        Actor actor = repository.lock(id);
        actor.close();
        return repository.save(actor);
    }

    @Transactional
    Actor reopen(UUID id) {
        authority.require(id, Capacity.TO_CHANGE);
        Actor actor = repository.lock(id);
        actor.reopen();
        return repository.save(actor);
    }

    @Transactional
    void delete(UUID id, IfMatch ifMatch) {
        Actor actor = repository.get(id);
        ifMatch.require(actor.version());
        authority.close(id);
        repository.delete(actor);
    }
}
