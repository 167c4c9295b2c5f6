package org.encommun.directory.actor;

import java.util.List;
import java.util.UUID;

import org.encommun.directory.survivorship.Statement;

/** What the records of its places say of an actor. */
public interface ActorRecords {

    /** Those of an actor; empty for one that is known by what is stated here only. */
    List<Statement<ActorDetails>> of(UUID actorId);
}
