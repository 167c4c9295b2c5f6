/**
 * The local stack: PostgreSQL, Kafka and the four services, started, watched and stopped by one command.
 * {@link org.encommun.local.LocalStack} is the starting point.
 */
package org.encommun.local;
