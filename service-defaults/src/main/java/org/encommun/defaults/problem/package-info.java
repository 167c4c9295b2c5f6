/**
 * Error handling: every error becomes a problem document (RFC 9457) with a type that is registered and explained in French and
 * English. Rules throw a {@link org.encommun.defaults.problem.Refusal}; no error response is built manually.
 */
package org.encommun.defaults.problem;
