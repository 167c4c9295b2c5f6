package org.encommun.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What a participant holds instead of an account: a random text in the link to their own registration. The code on the ticket
 * and the
 * code for answering surveys are drawn from it, one way: who sees a ticket can neither change the registration nor answer for
 * it.
 *
 * @param text 144 random bits, in characters that a link can bear
 */
record ParticipantSecret(String text) {

    /** Without I, L, O and U, which people mistake for something else (Crockford's Base32). */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BYTES = 18;

    /** A new one that nobody can guess. */
    static ParticipantSecret draw(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new ParticipantSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What stands on the ticket: 12 letters and digits, 60 bits. */
    String ticketCode() {
        return code("ticket", 12);
    }

    /** With what the participant answers surveys: 16 letters and digits, 80 bits. */
    String answerCode() {
        return code("answer", 16);
    }

    private String code(String purpose, int length) {
        byte[] digest = sha256(purpose + ":" + text);
        StringBuilder code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            // a byte has eight values for each letter, so all are equally likely
            code.append(LETTERS.charAt(digest[i] & 31));
        }
        return code.toString();
    }

    /** What is stored of a secret or code. */
    static String hash(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
