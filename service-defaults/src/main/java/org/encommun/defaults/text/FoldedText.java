package org.encommun.defaults.text;

import java.text.Normalizer;
import java.util.Locale;

/** Folds text for comparison: "Saint-Étienne" and "saint etienne" are equal. */
public final class FoldedText {

    private FoldedText() {}

    /** The text without accents, hyphens and apostrophes, in lower case and without surrounding whitespace. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[-'’]", " ")
                .replace("œ", "oe").replace("Œ", "oe").toLowerCase(Locale.FRENCH).strip();
    }
}
