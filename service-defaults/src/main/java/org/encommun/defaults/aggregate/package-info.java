/**
 * Base classes of aggregates and their repositories: an id, a version, the facts that an aggregate registers when its state
 * changes, and one way each to save, to lock and to delete. Saving publishes the registered fact in the same transaction.
 */
package org.encommun.defaults.aggregate;
