/**
 * The search for places.
 *
 * <p>
 * PostgreSQL does it by one table, {@code place_search}, which statement triggers keep in the transaction of each change of places: no
 * second store to keep in step, and what was written is found at once. A place has one row for everybody and networks, or one for each
 * where they see different things; a search reads the rows of its reader's circle only, so that nothing of the other is matched, counted
 * or suggested.
 *
 * <p>
 * What a search costs depends on what it finds and not on how many places there are: one index over words, terms and territories; the words
 * once more with their département, for common words in small territories; counts and ranks stop at 10,000 places. Points are compared on
 * a sphere by the extension {@code cube} alone, as {@code earthdistance} may only be created by a superuser.
 *
 * <p>
 * What a trigger cannot do is done within seconds by {@link org.encommun.directory.search.upkeep}: opening hours, and the words that
 * misspelt ones are replaced by.
 */
package org.encommun.directory.search;
