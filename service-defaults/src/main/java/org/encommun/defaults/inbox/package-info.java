/**
 * Consumes the events of other services. An event takes effect once, however often it is delivered, and never after a later one
 * of the same aggregate. Events that cannot be processed go to the service's dead-letter topic without blocking their
 * partition.
 */
package org.encommun.defaults.inbox;
