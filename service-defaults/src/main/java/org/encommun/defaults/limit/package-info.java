/**
 * A limit of requests per client address, for operations that anybody may call. The counts are kept by each replica in memory: an
 * address is personal data and is not stored, and a restart that forgets them does no harm.
 */
package org.encommun.defaults.limit;
