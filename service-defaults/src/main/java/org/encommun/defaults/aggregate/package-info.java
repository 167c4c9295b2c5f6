/**
 * What an aggregate and its repository have in common: an id, a version, the facts that it registers when its state changes, and one
 * way each to save, to lock and to delete. Saving publishes what was registered, in the same transaction.
 */
package org.encommun.defaults.aggregate;
