/**
 * What an organiser should look at before a programme is released: what cannot take place, and what would make the day a bad
 * one.
 * Plain Java without a framework: {@link org.encommun.event.programme.warning.Warnings} reads a
 * {@link org.encommun.event.programme.warning.WarningInput} and changes nothing.
 */
package org.encommun.event.programme.warning;
