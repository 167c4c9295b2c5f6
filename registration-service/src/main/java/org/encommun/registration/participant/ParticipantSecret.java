package org.encommun.registration.participant;

import java.security.SecureRandom;
import java.util.Base64;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * The credential that a participant holds instead of an account: random text in the link to their own registration. The ticket
 * code and the code for answering surveys are derived from it one way, so that seeing a ticket allows neither changing the
 * registration nor answering in its name.
 *
 * @param text 144 random bits in Base64 for URLs
 */
public record ParticipantSecret(String text) {

    /** Crockford's Base32: without I, L, O and U, which are easily misread. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BYTES = 18;

    /** A new random secret. */
    public static ParticipantSecret draw(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new ParticipantSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The code on the ticket: 12 letters and digits, 60 bits. */
    public String ticketCode() {
        return code("ticket", 12);
    }

    /** The code for answering surveys: 16 letters and digits, 80 bits. */
    public String answerCode() {
        return code("answer", 16);
    }

    private String code(String purpose, int length) {
        byte[] digest = DigestUtils.sha256(purpose + ":" + text);
        StringBuilder code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            // 256 is a multiple of 32, so all letters are equally likely
            code.append(LETTERS.charAt(digest[i] & 31));
        }
        return code.toString();
    }

    /** The SHA-256 under which a secret or code is stored, in hexadecimal. */
    static String hash(String text) {
        return DigestUtils.sha256Hex(text);
    }
}
