package org.encommun.directory.harvest.source;

/** How the directory shows the server of a source that it may fetch it. */
public enum CredentialsKind {
    /** By a token (RFC 6750). */
    BEARER,
    /** By a user and a password (RFC 7617). */
    BASIC
}
