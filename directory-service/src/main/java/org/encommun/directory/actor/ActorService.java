package org.encommun.directory.actor;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.territory.Territories;

/** Registers, changes, deletes and reads actors. */
@ApplicationScoped
public class ActorService {

    private final ActorRepository repository;
    private final Territories territories;
    private final UuidGenerator ids;
    private final CurrentUser currentUser;

    ActorService(ActorRepository repository, Territories territories, UuidGenerator ids, CurrentUser currentUser) {
        this.repository = repository;
        this.territories = territories;
        this.ids = ids;
        this.currentUser = currentUser;
    }

    @Transactional
    Actor register(ActorDetails details) {
        territories.commune(details.communeCode());
        return repository.save(new Actor(ids.next(), details, currentUser.requireSubject()));
    }

    List<Actor> list(UUID after, ActorKind kind, int limit) {
        return repository.after(after, kind, limit);
    }

    Actor get(UUID id) {
        return repository.get(id);
    }

    @Transactional
    Actor update(UUID id, Edit<ActorDetails> edit) {
        Actor actor = repository.get(id);
        if (!currentUser.isAdministrator() && !actor.isRegisteredBy(currentUser.requireSubject())) {
            throw new Refusal(DirectoryProblem.NOT_REGISTRANT);
        }
        ActorDetails details = edit.of(actor.version(), actor.details());
        territories.commune(details.communeCode());
        actor.update(details);
        return repository.save(actor);
    }

    @Transactional
    void delete(UUID id, IfMatch ifMatch) {
        Actor actor = repository.get(id);
        ifMatch.require(actor.version());
        repository.delete(actor);
    }
}
