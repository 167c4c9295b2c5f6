package org.encommun.directory.matching.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.encommun.defaults.text.FoldedText;

/** The words of a French text, without the differences in which they are only written differently. */
public final class FrenchWords {

    private static final int SHORTEST_WITH_PLURAL = 4;

    /** Words that any name may have or lack: articles, prepositions, and what tells that there are several sites. */
    private static final Set<String> STOP_WORDS = Set.of("de", "du", "des", "d", "la", "le", "les", "l", "et", "a", "au", "aux",
            "en",
            "sur", "sous", "pour", "par", "un", "une", "s", "antenne", "site", "permanence", "bp", "asso", "assoc",
            "association");

    private static final Map<String, String> SPELLINGS = Map.of("st", "saint", "ste", "sainte", "sts", "saint", "stes",
            "sainte",
            "bibliotheque", "mediatheque", "bibliotheques", "mediatheque", "num", "numerique",
            "municipale", "municipal", "communale", "communal");

    private FrenchWords() {}

    /**
     * The words of a text, folded, in their order: no articles, no elision, no plural, {@code St} and {@code Saint} alike, a
     * {@code bibliothèque} is a {@code médiathèque}.
     */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (String word : split(text)) {
            if (!STOP_WORDS.contains(word)) {
                words.add(singular(SPELLINGS.getOrDefault(word, word)));
            }
        }
        return words;
    }

    /** The folded words of a text as they stand. */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        if (text == null) {
            return words;
        }
        String folded = FoldedText.of(text);
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean within = i < folded.length() && isWordCharacter(folded.charAt(i));
            if (within && start < 0) {
                start = i;
            } else if (!within && start >= 0) {
                words.add(folded.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isWordCharacter(char character) {
        return character >= 'a' && character <= 'z' || character >= '0' && character <= '9' || character > 0x7f
                && Character.isLetterOrDigit(character);
    }

    /** Also takes the s of words that are no plural, which does no harm, since it does so on both sides. */
    private static String singular(String word) {
        char last = word.charAt(word.length() - 1);
        return word.length() >= SHORTEST_WITH_PLURAL && (last == 's' || last == 'x')
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
