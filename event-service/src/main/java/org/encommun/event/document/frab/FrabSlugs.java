package org.encommun.event.document.frab;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names for addresses as the schedules want them: acronym, number and title, each of at least four characters but for the
 * number.
 */
final class FrabSlugs {

    private static final int LEAST = 4;
    private static final int MOST = 60;

    private final String acronym;

    FrabSlugs(String eventSlug) {
        String letters = eventSlug.replace("-", "");
        this.acronym = letters.length() < LEAST ? "event" + letters : letters;
    }

    String acronym() {
        return acronym;
    }

    /** Of its own within the event, since the number is. */
    String of(int number, String title) {
        String plain = Normalizer
                .normalize(title.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
        String words = plain.substring(0, Math.min(plain.length(), MOST)).replaceAll("^-|-$", "");
        return acronym + "-" + number + "-" + (words.length() < LEAST ? ("session-" + words).replaceAll("-$", "") : words);
    }
}
