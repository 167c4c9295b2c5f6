/**
 * Registrations with the people behind them and their seats in sessions. A person's name and address are stored separately from
 * the registration and erased when it is cancelled.
 */
package org.encommun.registration.participant;
