package org.encommun.defaults.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * Identifies the request that a key belongs to.
 *
 * @param principal the caller; two callers may use the same key
 * @param method the HTTP method
 * @param path the address without query
 * @param key the client's Idempotency-Key
 */
record RequestIdentity(String principal, String method, String path, String key) {

    /** The key of the advisory lock for this identity. */
    long lock() {
        MessageDigest digest = DigestUtils.getSha256Digest();
        for (String part : new String[]{principal, method, path, key}) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }
}
