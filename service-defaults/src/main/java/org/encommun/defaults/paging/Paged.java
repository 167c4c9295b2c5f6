package org.encommun.defaults.paging;

/** A part of a list, after which there may be another one; its response has a Link header with the address of that one. */
public interface Paged {

    /** The cursor of the next part; {@code null} on the last. */
    String next();
}
