package org.encommun.directory.hours;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns what French networks often write into the syntax of OpenStreetMap: {@code Lundi au vendredi : 9h-12h et 14h-17h30}. The
 * outcome is a guess, good only as a suggestion: {@code mar} is Tuesday here and March elsewhere.
 */
final class FrenchHours {

    private static final Map<Pattern, String> STEPS = new LinkedHashMap<>();

    private static final Pattern EVERYTHING_OFF = Pattern.compile("(?:^|[;,|])\\s*off\\b");

    static {
        step("[\\r\\n|]+", "; ");
        step("[–—]", "-");
        step("(?:tous les jours )?(?:24 ?h/24|24/24)(?:,? (?:et )?7 ?j?/7)?", "24/7");
        step("\\btous les jours\\b", "Mo-Su");
        step("\\bjours? feries?\\b", "PH");
        step("\\bvacances scolaires\\b", "SH");
        step("\\bferm(?:ee?s?|eture)\\b", "off");
        step("\\b(?:lundi|lun|lu)s?\\b\\.?", "Mo");
        step("\\b(?:mardi|mar|ma)s?\\b\\.?", "Tu");
        step("\\b(?:mercredi|mer|me)s?\\b\\.?", "We");
        step("\\b(?:jeudi|jeu|je)s?\\b\\.?", "Th");
        step("\\b(?:vendredi|ven|ve)s?\\b\\.?", "Fr");
        step("\\b(?:samedi|sam|sa)s?\\b\\.?", "Sa");
        step("\\b(?:dimanche|dim|di)s?\\b\\.?", "Su");
        step("\\bmidi\\b", "12:00");
        step("\\bminuit\\b", "24:00");
        step("\\b(\\d{1,2}) ?(?:h|heures?) ?(\\d{2})\\b", "$1:$2");
        step("\\b(\\d{1,2}) ?(?:h|heures?)(?![a-z0-9])", "$1:00");
        step("\\b(?:du|de|le|les|ouvert|horaires)\\b", " ");
        step("\\s*(?:\\ba\\b|\\bau\\b|\\bjusqu'a\\b|-)\\s*", "-");
        step("\\s*(?:\\bet\\b|&|/(?!7))\\s*", ",");
        step("(Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)\\s*:", "$1 ");
        step("(\\d:\\d\\d)\\s+(?=\\d{1,2}:\\d\\d)", "$1,");
        // "fermé le samedi": the day goes first
        step("(?:^|[,;.]\\s*|(?<=\\d)\\s+)off\\s+(%1$s(?:[-,]%1$s)*)(?!\\s*\\d)".formatted("(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)"),
                "; $1 off");
        step("(\\d:\\d\\d|off)[\\s,.]+(?=(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)\\b)", "$1; ");
        step("^; ", "");
        step("\\s*,\\s*", ",");
        step("(?<=\\b(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)),(?=\\d)", " ");
        step("\\s+", " ");
    }

    private FrenchHours() {}

    /** Whether closing is said of all days: a sign that it was meant of some that have been lost. */
    private static boolean closesAltogether(String hours) {
        return EVERYTHING_OFF.matcher(hours).find();
    }

    /** The text in the syntax of OpenStreetMap, which may still be faulty; absent where it would say something else. */
    static Optional<String> translated(String text) {
        String hours = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('’', '\'')
                .toLowerCase(Locale.FRENCH);
        for (Map.Entry<Pattern, String> step : STEPS.entrySet()) {
            hours = step.getKey().matcher(hours).replaceAll(step.getValue());
        }
        return closesAltogether(hours) ? Optional.empty() : Optional.of(hours.strip());
    }

    private static void step(String french, String osm) {
        STEPS.put(Pattern.compile(french), osm);
    }
}
