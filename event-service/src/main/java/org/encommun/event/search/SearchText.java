package org.encommun.event.search;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.encommun.defaults.text.FoldedText;

/**
 * A word or phrase of a search. A word is found in any form that the French stemmer knows, and as a part of a longer one, since
 * stems of short words differ ("élu" and "élus"); a phrase is matched literally. Accents and case are ignored.
 *
 * @param text the word, or the phrase without its quotation marks
 * @param phrase whether it was in quotation marks
 * @param without whether events that contain it are left out
 */
record SearchText(String text, boolean phrase, boolean without) {

    private static final int MAX_WORDS = 20;
    private static final Pattern TOKEN = Pattern.compile("(-?)(?:\"([^\"]*)\"|(\\S+))");
    /** Words too common to search for; PostgreSQL's own list lacks some and is applied after accents are removed. */
    private static final Set<String> STOP_WORDS = Set.of("a", "au", "aux", "avec", "ce", "ces", "dans", "de", "des", "du", "en",
            "et",
            "la", "le", "les", "leur", "leurs", "ou", "par", "pas", "pour", "que", "qui", "sa", "se", "ses", "son", "sur", "un",
            "une", "vers");
    private static final String FOLDED = "lower(unaccent(e.title || ' ' || coalesce(e.description, '') || ' ' || "
            + "cast(e.themes as text)))";

    /** The words and phrases of a search, without stop words unless there are no others. */
    static List<SearchText> parse(String text) {
        if (text == null) {
            return List.of();
        }
        List<SearchText> all = TOKEN.matcher(text).results()
                .map(token -> new SearchText(token.group(2) == null ? elided(token.group(3)) : token.group(2).strip(),
                        token.group(2) != null, !token.group(1).isEmpty()))
                .filter(word -> !word.text.isEmpty()).limit(MAX_WORDS).toList();
        List<SearchText> significant = all.stream()
                .filter(word -> word.phrase || !STOP_WORDS.contains(FoldedText.of(word.text)))
                .toList();
        return significant.isEmpty() ? all : significant;
    }

    /** Removes an elided article: l’accès, d'aide. */
    private static String elided(String word) {
        return word.replaceFirst("^(?i)(l|d|qu|s|n|j|m|t|c)['’]", "");
    }

    /** The SQL condition on an event {@code e}, with the text as a parameter of this name. */
    String condition(String parameter) {
        String part = "strpos(%s, lower(unaccent(:%s))) > 0".formatted(FOLDED, parameter);
        String found = phrase
                ? part
                : "(e.words @@ plainto_tsquery('french_unaccented', :%s) or %s)".formatted(parameter, part);
        return without ? "not " + found : found;
    }
}
