package org.encommun.defaults.security;

import java.nio.charset.StandardCharsets;

import javax.crypto.Mac;

import jakarta.inject.Singleton;

import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Digests of texts that could be guessed, such as a telephone number: HMAC-SHA256 (RFC 2104) under a key of this installation, so that whoever
 * has the database alone can not find out by trying what was digested. Each purpose has a key of its own, derived from that of the
 * installation as HKDF expands keys (RFC 5869): the same text has other digests for other purposes.
 */
@Singleton
public class KeyedDigests {

    private static final int MIN_KEY_LENGTH = 32;
    /** No subject of {@link SubjectDigest} has it, since there is a line break in each. */
    private static final String DERIVATION = "urn:encommun:key-of:";

    private final String key;

    /** @param key that of the installation, of at least 32 characters */
    public KeyedDigests(@ConfigProperty(name = "encommun.subject-digest.key") String key) {
        if (key.length() < MIN_KEY_LENGTH) {
            throw new IllegalArgumentException("encommun.subject-digest.key must have at least 32 characters");
        }
        this.key = key;
    }

    /** The code for one purpose, ready for a text; it belongs to one thread, and clones of it to others. */
    public Mac forPurpose(String purpose) {
        byte[] derived = HmacUtils.getInitializedMac(HmacAlgorithms.HMAC_SHA_256, key.getBytes(StandardCharsets.UTF_8))
                .doFinal((DERIVATION + purpose).getBytes(StandardCharsets.UTF_8));
        return HmacUtils.getInitializedMac(HmacAlgorithms.HMAC_SHA_256, derived);
    }
}
