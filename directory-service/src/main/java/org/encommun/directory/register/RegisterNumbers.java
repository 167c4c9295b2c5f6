package org.encommun.directory.register;

/**
 * The forms of the numbers that registers beside Sirene give to organisations. Neither has a check digit that is published, so a number
 * of the right form may still be nobody's.
 */
public final class RegisterNumbers {

    /**
     * The national register of associations (RNA): W, the code of the prefecture and the number. The third character is a letter in Corsica
     * and overseas, as in W9R1011072.
     */
    public static final String RNA = "W[0-9][0-9A-Z][0-9]{7}";
    /** The register of New Caledonia (RIDET): seven digits of the organisation and three of the establishment. */
    public static final String RIDET = "[0-9]{10}";

    private RegisterNumbers() {}
}
