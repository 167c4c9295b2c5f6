package org.encommun.local.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Public data in the national standard goes in as a table of a network and comes out in the standard again, cell by cell. What
 * is repaired on the way is named here and told to the network; any other difference is a loss.
 */
@ExtendWith(DirectoryStack.Extension.class)
class NationalDataIT {

    private static final String EXPORT = "/directory/exports/lieux-de-mediation-numerique";
    private static final int COLUMNS = 32;
    private static final int DIGITS = 5;
    /** The cells from which a spreadsheet takes the leading zero, which is given back. */
    private static final List<String> CODES = List.of("code_postal", "code_insee");
    /** Communes that have another code now: Porte des Pierres Dorées has that of Liergues. */
    private static final Map<String, String> FORMER_COMMUNES = Map.of("69159", "69114");
    /** What the description of the standard writes in another way than its schema, by which the export has to be valid. */
    private static final Map<String, String> SPELLINGS = Map.of("Étapes numériques (La Poste)",
            "Étapes numériques(La Poste)");

    private final DirectoryStack stack;

    NationalDataIT(DirectoryStack stack) {
        this.stack = stack;
    }

    @Test
    void theValidExampleOfTheStandardComesOutAsItWentIn() {
        NationalTable sent = NationalTable.read(SharedData.read("exemple-valide.csv"));

        assertThat(sent.rows()).hasSize(1);
        assertThatItComesOut(sent, "exemple-valide.csv", 0);
    }

    @Test
    void thePostOfficesComeOutAsTheyWentInWithTheZerosThatTheirCodesHadLostAndThePresentCodeOfOneCommune() {
        NationalTable sent = NationalTable.read(SharedData.read("lieux-etapes-numeriques.csv"));

        assertThat(sent.rows()).hasSize(95);
        assertThatItComesOut(sent, "lieux-etapes-numeriques.csv", 8 + 8 + 1);
    }

    /** @param repairs how many cells are repaired */
    private void assertThatItComesOut(NationalTable sent, String file, int repairs) {
        NetworkMachine network = stack.register("Réseau de " + file);
        JsonNode done = network.takeIn(NetworkMachine.CSV, SharedData.read(file).getBytes(StandardCharsets.UTF_8));

        assertThat(done.at("/counts/rows").asInt()).isEqualTo(done.at("/counts/created").asInt())
                .isEqualTo(sent.rows().size());
        assertThat(told(network.rows(done))).hasSize(repairs).isEqualTo(repairs(sent));
        Map<String, String> placeIds = new LinkedHashMap<>();
        network.records().forEach((externalId, record) -> placeIds.put(externalId, record.path("placeId").asText()));
        NationalTable exported = NationalTable.read(stack.everybody().text(EXPORT + ".csv"));
        assertThat(exported.headings()).isEqualTo(sent.headings()).hasSize(COLUMNS);
        Map<String, Map<String, String>> json = json();
        sent.rows().forEach((externalId, row) -> {
            String placeId = placeIds.get(externalId);
            assertThat(exported.rows().get(placeId)).as(externalId).isEqualTo(expected(row, placeId));
            assertThat(json.get(placeId)).as(externalId).isEqualTo(withoutEmpty(expected(row, placeId)));
        });
    }

    /** The row as it has to come out: under the id of the place in the directory, repaired, in the words of the schema. */
    private static Map<String, String> expected(Map<String, String> sent, String placeId) {
        Map<String, String> expected = new LinkedHashMap<>(sent);
        expected.put("id", placeId);
        CODES.forEach(code -> expected.computeIfPresent(code, NationalDataIT::repaired));
        expected.replaceAll((heading, cell) -> SPELLINGS.getOrDefault(cell, cell));
        return expected;
    }

    private static String repaired(String heading, String code) {
        String whole = code.length() == DIGITS - 1 ? "0" + code : code;
        return heading.equals("code_insee") ? FORMER_COMMUNES.getOrDefault(whole, whole) : whole;
    }

    /** The codes that are repaired in what was sent, as they have to be. */
    private static Map<String, String> repairs(NationalTable sent) {
        Map<String, String> codes = new TreeMap<>();
        sent.rows().forEach((id, row) -> CODES.stream().filter(code -> !row.get(code).equals(repaired(code, row.get(code))))
                .forEach(code -> codes.put(id + " " + code, repaired(code, row.get(code)))));
        return codes;
    }

    /** What the network is told to have been repaired. Nothing is set aside. */
    private static Map<String, String> told(List<JsonNode> rows) {
        Map<String, String> told = new TreeMap<>();
        rows.forEach(row -> row.path("faults").forEach(fault -> {
            assertThat(fault.path("kept").asBoolean()).as(row.toString()).isTrue();
            if (fault.hasNonNull("suggestion")) {
                told.put(row.path("externalId").asText() + " " + fault.path("column").asText(),
                        fault.path("suggestion").asText());
            }
        }));
        return told;
    }

    /** The rows of the export as JSON, as texts. */
    private Map<String, Map<String, String>> json() {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        stack.everybody().get(EXPORT + ".json").forEach(row -> {
            Map<String, String> cells = new LinkedHashMap<>();
            row.properties().forEach(cell -> cells.put(cell.getKey(),
                    cell.getValue().isNumber() ? cell.getValue().decimalValue().toPlainString() : cell.getValue().asText()));
            rows.put(cells.get("id"), cells);
        });
        return rows;
    }

    private static Map<String, String> withoutEmpty(Map<String, String> cells) {
        Map<String, String> filled = new LinkedHashMap<>(cells);
        filled.values().removeIf(String::isEmpty);
        return filled;
    }
}
