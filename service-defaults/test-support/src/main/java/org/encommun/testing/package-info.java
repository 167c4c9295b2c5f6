/**
 * What the tests of the four services share: PostgreSQL and Kafka, tokens, the bus, and the rules that hold for every service.
 */
package org.encommun.testing;
