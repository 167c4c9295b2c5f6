package org.encommun.registration.mail;

/** What a mail says. */
public enum MailKind {
    /** The person is registered; with the secret. */
    REGISTERED,
    /** Somebody registered the address once more; the first registration stands. */
    ALREADY_REGISTERED
}
