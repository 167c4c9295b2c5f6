package org.encommun.directory.actor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What is stated of an actor, as it is stored: JSON by the names of the fields. The details alone are embeddable, and would be stored by
 * the names of their columns, with no lists in them.
 */
record StatedActor(ActorDetails details) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    StatedActor {
        // for the annotation
    }

    @Override
    @JsonValue
    public ActorDetails details() {
        return details;
    }
}
