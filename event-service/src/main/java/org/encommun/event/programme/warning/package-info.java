/**
 * Warnings before the release of a programme: about impossible plans and about bad ones. Plain Java without a framework:
 * {@link org.encommun.event.programme.warning.Warnings} reads a {@link org.encommun.event.programme.warning.WarningInput} and
 * changes nothing.
 */
package org.encommun.event.programme.warning;
