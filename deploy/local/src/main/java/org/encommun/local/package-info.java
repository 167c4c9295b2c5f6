/**
 * The local stack: PostgreSQL, Kafka and the four services, started, watched and stopped by one command.
 * {@link org.encommun.local.LocalStack} shows how they hang together.
 */
package org.encommun.local;
