package org.encommun.directory.actor;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of actors. */
public enum ActorProblem implements ProblemType {

    /** The actor organises upcoming events. */
    ACTOR_ENGAGED(409),
    /** The actor has ceased to exist. */
    ACTOR_CLOSED(409),
    /** The actor exists, so it cannot be reopened. */
    ACTOR_ACTIVE(409),
    /** The actor was merged into another one, which is to be taken instead. */
    ACTOR_MERGED(409),
    /** Other actors were merged with the actor. */
    ACTOR_LINKED(409),
    /** Actors that are registered are likely to be the same organisation. */
    LIKELY_DUPLICATE(409),
    /** Other actors are parts of it. */
    ACTOR_IS_PARENT(409),
    /** The actor that it is said to be a part of is not in the directory. */
    UNKNOWN_PARENT(422),
    /** The actor would be a part of itself. */
    PARENT_CIRCLE(422),
    /** Its mail address looks like that of a person. */
    PERSONAL_EMAIL(422);

    private final int status;

    ActorProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
