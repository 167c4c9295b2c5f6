/**
 * The infrastructure that an installation otherwise provides: PostgreSQL, Kafka and a token issuer, started from this JVM. Used
 * by the local stack, where Kafka has a JVM of its own, and by the tests.
 */
package org.encommun.embedded;
