/**
 * What a service tells the others. A fact is stored in the transaction that makes it true, and one relay per service sends it
 * afterwards, in order; a crash in between loses nothing and invents nothing. Nobody else in the house knows a Kafka producer.
 */
package org.encommun.defaults.outbox;
