/**
 * What a failure of the database means: that it is unavailable, that a transaction met another, or that a statement is wrong. And
 * what waits for a commit.
 */
package org.encommun.defaults.database;
