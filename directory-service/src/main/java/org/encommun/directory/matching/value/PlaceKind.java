package org.encommun.directory.matching.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The kind of place that a name tells, after the typology of the national standard. Places of different kinds in one house are
 * different places, whatever else they share.
 */
public enum PlaceKind {
    /** A town hall. */
    TOWN_HALL("mairie", "hôtel de ville", "municipalité"),
    /** A library. */
    LIBRARY("médiathèque"),
    /** A library of games. */
    TOY_LIBRARY("ludothèque"),
    /** A counter of public services; formerly maison de services au public. */
    FRANCE_SERVICES("France services", "MSAP", "maison de services au public", "maison des services publics"),
    /** A social centre. */
    SOCIAL_CENTRE("centre social", "centre social et culturel", "centre socioculturel", "centre socio-culturel", "CSC", "CS",
            "espace de vie sociale", "EVS"),
    /** A house of a quarter. */
    NEIGHBOURHOOD_HOUSE("maison de quartier"),
    /** A commune's own social services. */
    SOCIAL_ACTION("CCAS", "centre communal d'action sociale", "CIAS", "centre intercommunal d'action sociale"),
    /** A post office. */
    POST_OFFICE("poste", "bureau de poste", "agence postale", "relais poste"),
    /** A shared place of work and meeting. */
    THIRD_PLACE("tiers-lieu", "coworking"),
    /** A public room with computers. */
    DIGITAL_SPACE("espace public numérique", "EPN", "espace numérique", "cyber base", "cyberbase", "cyber espace",
            "cyberespace",
            "cybercentre", "point numérique", "point d'accès numérique", "espace multimédia"),
    /** A workshop with machines. */
    FABLAB("fablab", "fab lab", "atelier de fabrication numérique"),
    /** Help for the young to find work. */
    YOUTH_EMPLOYMENT("mission locale"),
    /** The national job centre, formerly Pôle emploi. */
    JOB_CENTRE("France travail", "Pôle emploi"),
    /** An information office for the young. */
    YOUTH_INFORMATION("point information jeunesse", "bureau information jeunesse", "info jeunes", "PIJ", "BIJ", "CRIJ"),
    /** A house of the young and of culture. */
    YOUTH_CULTURE("MJC", "maison des jeunes et de la culture"),
    /** Social services of a département. */
    DEPARTMENT_SOCIAL("MDS", "maison du département solidarité", "maison départementale des solidarités",
            "maison des solidarités", "centre médico-social"),
    /** Family allowances. */
    FAMILY_ALLOWANCES("CAF", "caisse d'allocations familiales"),
    /** Health insurance. */
    HEALTH_INSURANCE("CPAM", "caisse primaire d'assurance maladie"),
    /** Farmers' social insurance. */
    FARMERS_INSURANCE("MSA", "mutualité sociale agricole"),
    /** Re-use of things. */
    RE_USE("ressourcerie", "recyclerie"),
    /** A primary school. */
    PRIMARY_SCHOOL("école", "école primaire", "école élémentaire"),
    /** A school from 11 to 15. */
    COLLEGE("collège"),
    /** A school from 15 on. */
    LYCEE("lycée"),
    /** A home of young workers. */
    YOUNG_WORKERS("FJT", "foyer de jeunes travailleurs"),
    /** An intercommunality. */
    INTERCOMMUNALITY("communauté de communes", "communauté d'agglomération", "communauté urbaine");

    /** A commune that stands first in a name is its town hall; elsewhere the word is part of something else. */
    private static final Set<String> TOWN_HALL_IF_FIRST = Set.of("commune", "ville");
    private static final Map<String, List<Phrase>> BY_FIRST_WORD = index();
    private static final int SHORTEST_CORRECTED = 6;
    private static final List<String> VOCABULARY = Stream.of(values()).flatMap(kind -> kind.phrases.stream())
            .flatMap(List::stream)
            .filter(word -> word.length() >= SHORTEST_CORRECTED).distinct().toList();

    private final List<List<String>> phrases;

    PlaceKind(String... phrases) {
        this.phrases = Stream.of(phrases).map(FrenchWords::of).toList();
    }

    private record Phrase(PlaceKind kind, List<String> words) {}

    private static Map<String, List<Phrase>> index() {
        Map<String, List<Phrase>> index = new HashMap<>();
        for (PlaceKind kind : values()) {
            kind.phrases.forEach(
                    words -> index.computeIfAbsent(words.get(0), none -> new ArrayList<>()).add(new Phrase(kind, words)));
        }
        index.values().forEach(phrases -> phrases
                .sort(Comparator.comparingInt((Phrase phrase) -> phrase.words().size()).reversed()));
        return index;
    }

    /** The kinds that the words of a name tell, the longest phrase first; the words are taken out of the list. */
    static Set<PlaceKind> takeFrom(List<String> words) {
        Set<PlaceKind> kinds = EnumSet.noneOf(PlaceKind.class);
        words.replaceAll(PlaceKind::corrected);
        for (int i = 0; i < words.size();) {
            Phrase phrase = at(words, i);
            if (phrase != null) {
                kinds.add(phrase.kind());
                words.subList(i, i + phrase.words().size()).clear();
            } else if (i == 0 && kinds.isEmpty() && TOWN_HALL_IF_FIRST.contains(words.get(0))) {
                kinds.add(TOWN_HALL);
                words.remove(0);
            } else {
                i++;
            }
        }
        return kinds;
    }

    /** The word of a kind that was meant, if this one is it with a typing error. */
    private static String corrected(String word) {
        if (word.length() < SHORTEST_CORRECTED || VOCABULARY.contains(word)) {
            return word;
        }
        for (String known : VOCABULARY) {
            if (Spelling.isMistyped(word, known)) {
                return known;
            }
        }
        return word;
    }

    private static Phrase at(List<String> words, int start) {
        for (Phrase phrase : BY_FIRST_WORD.getOrDefault(words.get(start), List.of())) {
            int end = start + phrase.words().size();
            if (end <= words.size() && words.subList(start, end).equals(phrase.words())) {
                return phrase;
            }
        }
        return null;
    }
}
