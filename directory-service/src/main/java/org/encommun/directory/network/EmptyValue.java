package org.encommun.directory.network;

/** What it means that a network sends a record with a column that is empty, or without the column. */
public enum EmptyValue {
    /** It says nothing of the field: what it said before still holds. */
    NO_OPINION,
    /** It withdraws what it said before. The values of other networks are not affected. */
    WITHDRAWN
}
