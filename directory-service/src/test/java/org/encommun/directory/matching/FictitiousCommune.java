package org.encommun.directory.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A real commune at an invented position: the project has no coordinates of communes, and none are needed here but that communes
 * of a département are near one another.
 */
record FictitiousCommune(String code, String name, String departement, String postalCode, int population, double latitude,
        double longitude) {

    private static final long SEED_OF_POSITIONS = 7;
    private static final int DEPARTEMENTS_IN_A_ROW = 10;

    /** All communes that have a postal code, by département. */
    static List<FictitiousCommune> all() {
        Random random = new Random(SEED_OF_POSITIONS);
        List<String> departements = new ArrayList<>();
        List<FictitiousCommune> communes = new ArrayList<>();
        for (String[] row : rows()) {
            if (!departements.contains(row[2])) {
                departements.add(row[2]);
            }
            int departement = departements.indexOf(row[2]);
            double north = 42.5 + departement / DEPARTEMENTS_IN_A_ROW * 0.7 + random.nextDouble() * 0.6;
            double east = -4 + departement % DEPARTEMENTS_IN_A_ROW * 1.1 + random.nextDouble() * 0.9;
            communes.add(new FictitiousCommune(row[0], row[1], row[2], row[5].split(" ")[0],
                    row[6].isEmpty() ? 100 : Integer.parseInt(row[6]), north, east));
        }
        return communes;
    }

    private static List<String[]> rows() {
        try (var reader = new BufferedReader(new InputStreamReader(
                FictitiousCommune.class.getResourceAsStream("/territories/communes.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split("\t", -1)).filter(row -> !row[5].isEmpty()).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
