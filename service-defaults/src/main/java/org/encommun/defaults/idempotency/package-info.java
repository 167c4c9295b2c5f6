/**
 * A creation that is sent twice takes effect once: the response is stored under the client's {@code Idempotency-Key} in the
 * transaction of the effect, and returned again for 24 hours (draft-ietf-httpapi-idempotency-key-header-07).
 */
package org.encommun.defaults.idempotency;
