package org.encommun.local.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** Tables of fictitious places in the columns of the national standard, spread over real communes. */
final class PlaceTable {

    private static final String HEADINGS = "id;pivot;nom;commune;code_postal;code_insee;adresse;latitude;longitude;typologie;"
            + "telephone;courriels;site_web;horaires;presentation_resume;source;itinerance;date_maj;services;"
            + "publics_specifiquement_adresses;frais_a_charge;modalites_acces;modalites_accompagnement\n";
    private static final String ROW = "l-%1$d;%2$014d;%3$s;%4$s;%5$s;%6$s;%7$d rue %8$s;%9$.5f;%10$.5f;TIERS_LIEUX|ASSO;"
            + "04 73 %11$02d %12$02d %13$02d;contact%1$d@exemple.fr;https://www.exemple%1$d.fr/;"
            + "\"Mo-Fr %14$02d:00-12:00,14:00-18:30; Sa 08:30-12:00\";Notre association propose des formations aux outils "
            + "numériques.;Hubik;Fixe;2024-04-02;Maîtrise des outils numériques du quotidien|Insertion professionnelle via le "
            + "numérique|Aide aux démarches administratives;Jeunes|Femmes;Gratuit;Se présenter|Téléphoner;En autonomie|"
            + "Accompagnement individuel\n";
    private static final String FIRST_LETTERS = "abcdefghijlmnopqrstuv";
    private static final String SECOND_LETTERS = "aeiourlh";
    private static final List<String> KINDS = List.of("Médiathèque", "Espace numérique", "Tiers-lieu", "Maison de quartier",
            "Atelier informatique", "Point d’accueil", "Cyberbase");
    private static final List<String> BEGINNINGS = List.of("Bel", "Clair", "Mont", "Roche", "Fontaine", "Val", "Pré", "Haute",
            "Grand", "Vieux", "Saint", "Bois", "Champ", "Pont", "Mare", "Croix", "Orme", "Tilleul", "Chêne");
    private static final List<String> ENDINGS = List.of("mont", "val", "fort", "court", "ville", "bourg", "clair", "neuf",
            "franc", "doux", "vert", "gris", "blanc", "haut", "sec", "ronde", "lune", "soleil", "vent", "eau", "pierre",
            "sable",
            "terre");
    private static final long FIRST_NUMBER = 10_000_000_000_000L;
    private static final long BETWEEN_NUMBERS = 100_003L;
    private static final int HUNDRED = 100;
    /** Spread over the country, in degrees and hundred thousandths of them; not over the communes that the places are in. */
    private static final double SOUTH = 43;
    private static final long HEIGHT = 700_000;
    private static final double WEST = -1;
    private static final long WIDTH = 800_000;
    private static final double DEGREE = 100_000;

    private final List<Commune> communes;

    private record Commune(String code, String name, String postalCode) {}

    private PlaceTable(List<Commune> communes) {
        this.communes = communes;
    }

    /** Takes the communes from the directory. */
    static PlaceTable of(Client client) {
        Map<String, Commune> communes = new LinkedHashMap<>();
        for (char first : FIRST_LETTERS.toCharArray()) {
            for (char second : SECOND_LETTERS.toCharArray()) {
                for (JsonNode found : client.read("/directory/territories?limit=200&name=" + first + second)) {
                    if (found.path("kind").asText().equals("COMMUNE") && !found.path("postalCodes").isEmpty()) {
                        communes.put(found.path("code").asText(), new Commune(found.path("code").asText(),
                                found.path("name").asText(), found.at("/postalCodes/0").asText()));
                    }
                }
            }
        }
        return new PlaceTable(new ArrayList<>(communes.values()));
    }

    /** @param first the number of the first place: tables with other numbers have other places */
    byte[] csv(int first, int count) {
        StringBuilder table = new StringBuilder(HEADINGS);
        for (int i = first; i < first + count; i++) {
            Commune commune = communes.get(i % communes.size());
            table.append(String.format(Locale.ROOT, ROW, i, FIRST_NUMBER + i * BETWEEN_NUMBERS, name(i), commune.name(),
                    commune.postalCode(), commune.code(), i % 90 + 1, name(i / 3), SOUTH + i * 7_919L % HEIGHT / DEGREE,
                    WEST + i * 6_271L % WIDTH / DEGREE, i / HUNDRED / HUNDRED % HUNDRED, i / HUNDRED % HUNDRED, i % HUNDRED,
                    7 + i % 4));
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String name(int number) {
        return KINDS.get(number % KINDS.size()) + " " + BEGINNINGS.get(number / KINDS.size() % BEGINNINGS.size())
                + ENDINGS.get(number / KINDS.size() / BEGINNINGS.size() % ENDINGS.size());
    }
}
