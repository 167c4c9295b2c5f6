/**
 * What a service is told by the others. An event takes effect once, however often it comes, and never after a later one of the
 * same aggregate. What cannot be taken in goes to the service's dead-letter topic, and its partition goes on.
 */
package org.encommun.defaults.inbox;
