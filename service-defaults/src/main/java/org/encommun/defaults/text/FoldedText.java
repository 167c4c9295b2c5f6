package org.encommun.defaults.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds text for comparison: "Saint-Étienne" and "saint etienne" are equal. */
public final class FoldedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern JOINTS = Pattern.compile("[-'’]");

    private FoldedText() {}

    /** The text without accents, hyphens and apostrophes, in lower case and without surrounding whitespace. */
    public static String of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return JOINTS.matcher(plain).replaceAll(" ").replace("œ", "oe").replace("Œ", "oe").toLowerCase(Locale.FRENCH).strip();
    }
}
