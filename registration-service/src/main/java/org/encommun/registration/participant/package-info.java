/**
 * Registrations with the people behind them and their seats in sessions. A person's name and address stand apart from the
 * registration and are erased when it is cancelled.
 */
package org.encommun.registration.participant;
