/**
 * Test support shared by the four services: PostgreSQL and Kafka, tokens, the bus, and the rules that apply to every service.
 */
package org.encommun.testing;
