package org.encommun.event.statement;

/** What an actor has said to what organisers state of it. */
public enum StatementStatus {
    /** The organisers state it; the actor has said nothing. */
    STATED,
    /** A representative of the actor has confirmed it. */
    CONFIRMED,
    /** A representative of the actor has withdrawn it: the actor does not stand by it, or no more. */
    WITHDRAWN
}
