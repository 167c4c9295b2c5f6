/**
 * What an installation would otherwise have to bring along: PostgreSQL, Kafka and an issuer of tokens, started from this JVM.
 * The local stack runs on them for good, the tests for the length of a run.
 */
package org.encommun.embedded;
