package org.encommun.directory.network;

/** The fields for which a network can be the authority, of what the directory has records of. */
public interface OwnableFields {

    /** Whether there is a field of this name. */
    boolean has(String field);
}
