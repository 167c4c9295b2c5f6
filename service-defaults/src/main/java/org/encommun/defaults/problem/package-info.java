/**
 * One road for errors: whatever goes wrong becomes a problem document (RFC 9457) with a type that is registered and explained
 * in
 * French and English. Rules throw a {@link org.encommun.defaults.problem.Refusal}; nobody builds an error response by hand.
 */
package org.encommun.defaults.problem;
