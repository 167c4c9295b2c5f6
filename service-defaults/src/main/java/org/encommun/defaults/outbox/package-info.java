/**
 * What a service publishes. A fact is stored in the transaction that makes it true, and one relay per service sends it
 * afterwards, in order; a crash in between neither loses nor invents events. No other package publishes: {@code inbox} only puts dead letters aside.
 */
package org.encommun.defaults.outbox;
