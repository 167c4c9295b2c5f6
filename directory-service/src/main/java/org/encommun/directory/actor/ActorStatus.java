package org.encommun.directory.actor;

/** What has become of an organisation in the directory. */
public enum ActorStatus {
    /** It exists. */
    ACTIVE,
    /** It has ceased to exist; events of the past refer to it. */
    CLOSED,
    /** It turned out to be the same as another actor of the directory, and goes on as that one. */
    MERGED
}
