package org.encommun.defaults.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

import org.encommun.defaults.text.Bundles;

/** The titles and details of problems, in the language that the client prefers: French unless it prefers English. */
public final class ProblemTexts {

    /** The languages in which every problem is explained, the default first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private ProblemTexts() {}

    /**
     * Chooses the language of a response (RFC 4647 lookup).
     *
     * @param acceptLanguage the header's value, or {@code null}; an unreadable one is ignored
     */
    public static Locale language(String acceptLanguage) {
        if (acceptLanguage == null) {
            return Locale.FRENCH;
        }
        try {
            Locale found = Locale.lookup(LanguageRange.parse(acceptLanguage), LANGUAGES);
            return found == null ? Locale.FRENCH : found;
        } catch (IllegalArgumentException unreadable) {
            return Locale.FRENCH;
        }
    }

    /** A short summary that does not change from one occurrence to the next. */
    public static String title(ProblemType type, Locale language) {
        return Bundles.text(type.getClass(), "problems", language, type.slug() + ".title");
    }

    /** What went wrong this time and what the client can do about it. */
    public static String detail(ProblemType type, Locale language, Object... arguments) {
        return new MessageFormat(Bundles.text(type.getClass(), "problems", language, type.slug() + ".detail"), language)
                .format(arguments);
    }
}
