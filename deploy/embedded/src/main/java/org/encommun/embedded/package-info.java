/**
 * The infrastructure that an installation otherwise provides: PostgreSQL, Kafka and a token issuer, started from this JVM. Used
 * by the local stack and by the tests.
 */
package org.encommun.embedded;
