package org.encommun.defaults.security;

import java.nio.charset.StandardCharsets;

import jakarta.inject.Singleton;

import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The pseudonym under which a subject is on the bus: an HMAC-SHA256 (RFC 2104) under a key that only the services of this
 * installation know, so that no reader of the bus finds out who it is, not even by trying names.
 */
@Singleton
public class SubjectDigest {

    private static final int MIN_KEY_LENGTH = 32;

    private final byte[] key;

    SubjectDigest(@ConfigProperty(name = "encommun.subject-digest.key") String key) {
        if (key.length() < MIN_KEY_LENGTH) {
            throw new IllegalArgumentException("encommun.subject-digest.key must have at least 32 characters");
        }
        this.key = key.getBytes(StandardCharsets.UTF_8);
    }

    /** 64 hexadecimal digits. */
    public String of(Subject subject) {
        // no issuer, which is a URI, holds a line break: two subjects never have the same text
        // for each subject another one, since it belongs to one thread
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmacHex(subject.issuer() + "\n" + subject.name());
    }
}
