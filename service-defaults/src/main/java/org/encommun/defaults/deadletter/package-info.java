/**
 * The dead letters of a service, for operators: which wait, and their replay once the cause is gone. They are kept on the topic
 * {@code encommun.<service>.dead-letter}; the database records which of them have been processed since.
 */
package org.encommun.defaults.deadletter;
