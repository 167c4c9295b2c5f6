/**
 * What a service learns from the others. An event takes effect once, however often it is delivered, and never after a later one of the
 * same aggregate. What cannot be processed goes to the service's dead-letter topic, and its partition goes on.
 */
package org.encommun.defaults.inbox;
