package org.encommun.directory.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.encommun.defaults.text.FoldedText;

/**
 * The closed lists of terms of the national standard "lieux de médiation numérique" v1.0.2. A term is one of the standard's own, to
 * the letter; spellings that differ only in case, accents, hyphens, apostrophes, spaces or parentheses are recognised.
 */
public enum Vocabulary {
    /** Kinds of organisation, by code. */
    TYPOLOGY,
    /** What people are helped with. */
    SERVICE,
    /** For whom a place is meant in particular. */
    AUDIENCE,
    /** Which special needs are taken care of. */
    SPECIAL_CARE,
    /** What people pay. */
    FEE,
    /** National programmes that a place is a part of. */
    NATIONAL_PROGRAMME,
    /** Trainings that its staff has had, and labels. */
    LABEL,
    /** How to reach a place. */
    ACCESS,
    /** How people are helped. */
    SUPPORT,
    /** Whether a place moves about. */
    ITINERANCY;

    /** The one term that the published schema spells in another way than its own description and every other program. */
    private static final String LA_POSTE = "Étapes numériques (La Poste)";
    private static final String LA_POSTE_IN_SCHEMA = "Étapes numériques(La Poste)";

    private final Map<String, String> terms = new LinkedHashMap<>();
    private final Set<String> exact;

    Vocabulary() {
        String resource = "/vocabulary/" + name().toLowerCase(Locale.ROOT) + ".txt";
        try (var reader = new BufferedReader(
                new InputStreamReader(Vocabulary.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            reader.lines().forEach(term -> terms.put(folded(term), term));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        exact = Set.copyOf(terms.values());
    }

    /** Whether a text is a term, to the letter. */
    boolean contains(String text) {
        return exact.contains(text);
    }

    /** All terms, in the standard's order. */
    public List<String> terms() {
        return List.copyOf(terms.values());
    }

    /** The term that a text stands for; empty if it is none. */
    public Optional<String> term(String text) {
        // most texts are terms to the letter, and folding takes longest
        return exact.contains(text) ? Optional.of(text) : Optional.ofNullable(terms.get(folded(text)));
    }

    /** The term that is most like a text, to be suggested for it; empty if none is near. */
    public Optional<String> nearest(String text) {
        return NearestTerm.of(folded(text), terms);
    }

    /** A term as the published schema wants it. */
    public static String inSchema(String term) {
        return term.equals(LA_POSTE) ? LA_POSTE_IN_SCHEMA : term;
    }

    private static String folded(String text) {
        return Signs.PATTERN.matcher(FoldedText.of(text)).replaceAll(" ").strip();
    }

    /** A class of its own, since the terms are folded before the static fields of the enum are there. */
    private static final class Signs {

        static final Pattern PATTERN = Pattern.compile("[^a-z0-9+/.]+");
    }
}
