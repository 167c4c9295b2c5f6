package org.encommun.defaults.security;

import java.security.SecureRandom;
import java.util.Base64;

import jakarta.inject.Singleton;

import org.apache.commons.codec.digest.DigestUtils;

/** Codes that nobody guesses: whoever holds one may do what it was made for. They are stored as digests only. */
@Singleton
public class RandomCode {

    /** A guess must not succeed with a probability of more than 2^-128 (RFC 6749, section 10.10). */
    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    /** 22 letters, digits, hyphens and underscores (Base64 for URLs, RFC 4648). */
    public String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** How a code is stored: SHA-256 in hexadecimal. Random codes need no slow digest. */
    public static String hash(String code) {
        return DigestUtils.sha256Hex(code);
    }
}
