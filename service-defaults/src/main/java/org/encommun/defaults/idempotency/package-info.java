/**
 * A creation that is sent twice happens once: the answer is stored under the client's {@code Idempotency-Key} in the
 * transaction
 * of the effect itself, and given again for 24 hours (draft-ietf-httpapi-idempotency-key-header-07).
 */
package org.encommun.defaults.idempotency;
