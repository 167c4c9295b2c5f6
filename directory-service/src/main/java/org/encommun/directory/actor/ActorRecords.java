package org.encommun.directory.actor;

import java.util.List;
import java.util.UUID;

import org.encommun.directory.survivorship.Statement;

/** What others say of an actor: records of its places, and what is stated of actors that were merged into it. */
public interface ActorRecords {

    /** What they say; empty for one that is known by what is stated of itself only. */
    List<Statement<ActorDetails>> of(UUID actorId);
}
