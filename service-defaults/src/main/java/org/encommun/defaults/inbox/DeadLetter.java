package org.encommun.defaults.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record that this service cannot process.
 *
 * @param cause paths and class names, never values
 */
record DeadLetter(ConsumerRecord<String, byte[]> message, String cause) {}
