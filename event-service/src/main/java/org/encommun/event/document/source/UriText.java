package org.encommun.event.document.source;

import java.nio.charset.StandardCharsets;

/** An address as a URI (RFC 3986): people paste accents, brackets and lone percent signs, which strict readers refuse. */
public final class UriText {

    private static final String ALLOWED = "-._~:/?@!$&'()*+,;=";

    private UriText() {}

    /** The address with every octet escaped that RFC 3986 does not allow; what is escaped already stays. */
    public static String of(String address) {
        StringBuilder encoded = new StringBuilder(address.length());
        boolean inFragment = false;
        for (int i = 0; i < address.length(); i += Character.charCount(address.codePointAt(i))) {
            int character = address.codePointAt(i);
            boolean opensFragment = character == '#' && !inFragment;
            inFragment |= opensFragment;
            if (isAllowed(character) || opensFragment || isEscape(address, i)) {
                encoded.appendCodePoint(character);
            } else {
                escape(character, encoded);
            }
        }
        return encoded.toString();
    }

    private static boolean isAllowed(int character) {
        return character < 0x80 && (Character.isLetterOrDigit(character) || ALLOWED.indexOf(character) >= 0);
    }

    private static boolean isEscape(String address, int at) {
        return address.startsWith("%", at) && at + 2 < address.length() && Character.digit(address.charAt(at + 1), 16) >= 0
                && Character.digit(address.charAt(at + 2), 16) >= 0;
    }

    private static void escape(int character, StringBuilder encoded) {
        for (byte octet : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
            encoded.append("%%%02X".formatted(octet));
        }
    }
}
