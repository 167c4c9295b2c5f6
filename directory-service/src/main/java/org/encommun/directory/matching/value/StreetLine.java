package org.encommun.directory.matching.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A street and a number.
 *
 * @param number the number with its repetition, such as {@code 18bis}; empty if there is none
 * @param type rue, avenue, place, …; empty if the line has none
 * @param words the words of the street's own name
 */
public record StreetLine(String number, String type, List<String> words) {

    /** No street is known. */
    public static final StreetLine UNKNOWN = new StreetLine("", "", List.of());

    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("r", "rue"), Map.entry("rue", "rue"),
            Map.entry("av", "avenue"), Map.entry("ave", "avenue"), Map.entry("avenue", "avenue"), Map.entry("bd", "boulevard"),
            Map.entry("bld", "boulevard"), Map.entry("bvd", "boulevard"), Map.entry("boul", "boulevard"),
            Map.entry("boulevard", "boulevard"), Map.entry("pl", "place"), Map.entry("place", "place"),
            Map.entry("all", "allee"),
            Map.entry("allee", "allee"), Map.entry("allees", "allee"), Map.entry("imp", "impasse"),
            Map.entry("impasse", "impasse"),
            Map.entry("che", "chemin"), Map.entry("chem", "chemin"), Map.entry("chemin", "chemin"), Map.entry("rte", "route"),
            Map.entry("route", "route"), Map.entry("crs", "cours"), Map.entry("cours", "cours"), Map.entry("q", "quai"),
            Map.entry("quai", "quai"), Map.entry("sq", "square"), Map.entry("square", "square"), Map.entry("esp", "esplanade"),
            Map.entry("esplanade", "esplanade"), Map.entry("fg", "faubourg"), Map.entry("fbg", "faubourg"),
            Map.entry("faubourg", "faubourg"), Map.entry("pass", "passage"), Map.entry("passage", "passage"),
            Map.entry("res", "residence"), Map.entry("residence", "residence"), Map.entry("lot", "lotissement"),
            Map.entry("lotissement", "lotissement"), Map.entry("mail", "mail"), Map.entry("ruelle", "ruelle"),
            Map.entry("venelle", "venelle"), Map.entry("rond", "rond"), Map.entry("parvis", "parvis"));

    private static final Map<String, String> TITLES = Map.ofEntries(Map.entry("gal", "general"), Map.entry("gen", "general"),
            Map.entry("mal", "marechal"), Map.entry("dr", "docteur"), Map.entry("pdt", "president"),
            Map.entry("prof", "professeur"),
            Map.entry("cdt", "commandant"), Map.entry("col", "colonel"), Map.entry("cap", "capitaine"),
            Map.entry("lt", "lieutenant"));

    private static final Map<String, String> REPETITIONS = Map.of("bis", "bis", "b", "bis", "ter", "ter", "t", "ter", "quater",
            "quater", "a", "a", "c", "c", "d", "d");

    /** What an address line has beside the street, each followed by a number. */
    private static final Set<String> POSTAL = Set.of("bp", "cs", "tsa", "cedex");

    private static final int LONGEST_NUMBER = 4;

    /** Reads an address line; one without a street, such as a postal box, is {@link #UNKNOWN}. */
    public static StreetLine of(String line) {
        List<String> words = withoutPostal(FrenchWords.split(line));
        int type = firstType(words);
        int number = type > 0 ? numberBefore(words, type) : words.isEmpty() || !isNumber(words.get(0)) ? -1 : 0;
        int rest = type >= 0 ? type + 1 : afterNumber(words, number);
        List<String> name = name(words.subList(Math.min(rest, words.size()), words.size()));
        if (name.isEmpty()) {
            return UNKNOWN;
        }
        return new StreetLine(number < 0 ? "" : number(words, number), type < 0 ? "" : TYPES.get(words.get(type)), name);
    }

    /** Whether a street is known. */
    public boolean isKnown() {
        return !words.isEmpty();
    }

    private static List<String> withoutPostal(List<String> words) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!POSTAL.contains(words.get(i))) {
                kept.add(words.get(i));
            } else if (i + 1 < words.size() && Character.isDigit(words.get(i + 1).charAt(0))) {
                i++;
            }
        }
        return kept;
    }

    /** The first word that is a type of street and is followed by something. */
    private static int firstType(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (TYPES.containsKey(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The number right before the type, with or without a repetition between them. */
    private static int numberBefore(List<String> words, int type) {
        if (isNumber(words.get(type - 1))) {
            return type - 1;
        }
        return type > 1 && REPETITIONS.containsKey(words.get(type - 1)) && isNumber(words.get(type - 2)) ? type - 2 : -1;
    }

    private static int afterNumber(List<String> words, int number) {
        if (number < 0) {
            return 0;
        }
        return number + 1 < words.size() && REPETITIONS.containsKey(words.get(number + 1)) ? number + 2 : number + 1;
    }

    private static boolean isNumber(String word) {
        int digits = digits(word);
        return digits > 0 && digits <= LONGEST_NUMBER
                && (digits == word.length() || REPETITIONS.containsKey(word.substring(digits)));
    }

    private static int digits(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        return digits;
    }

    private static String number(List<String> words, int at) {
        String word = words.get(at);
        int digits = digits(word);
        String repetition = digits < word.length() ? word.substring(digits) : at + 1 < words.size() ? words.get(at + 1) : "";
        return Integer.parseInt(word.substring(0, digits)) + REPETITIONS.getOrDefault(repetition, "");
    }

    private static List<String> name(List<String> words) {
        return FrenchWords.of(String.join(" ", words.stream().map(word -> TITLES.getOrDefault(word, word)).toList()));
    }
}
