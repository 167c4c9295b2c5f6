package org.encommun.directory.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.encommun.directory.standard.PlaceColumn;
import org.encommun.directory.standard.reading.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnPlanTest {

    @ParameterizedTest
    @CsvSource({"Nom de la structure, NOM", "CP, CODE_POSTAL", "Ville, COMMUNE", "Tél., TELEPHONE", "E-mail, COURRIELS",
            "Site internet, SITE_WEB", "N° SIRET, PIVOT", "Horaires d'ouverture, HORAIRES", "X (Lambert 93), LAMBERT_X",
            "code_insee, CODE_INSEE", "Publics accueillis, PUBLICS_SPECIFIQUEMENT_ADRESSES"})
    void theUsualHeadingsAreSuggestedAsColumnsOfTheStandard(String heading, PlaceColumn column) {
        assertThat(SuggestedMapping.of(List.of(heading, "Remarques")).columns()).isEqualTo(Map.of(heading, column.heading()));
    }

    @Test
    void aTableOfOrganisationsOnlyMeansThePlacesByThem() {
        assertThat(SuggestedMapping.of(List.of("Nom structure", "CP")).columns()).containsEntry("Nom structure", "nom");
    }

    @Test
    void withoutAnIdAKeyOfNameAndAddressIsSuggested() {
        MappingDetails suggested = SuggestedMapping.of(List.of("Nom du lieu", "CP", "Ville", "Rue"));

        assertThat(suggested.key()).containsExactly("Nom du lieu", "CP", "Ville", "Rue");
        assertThat(ColumnPlan.of(suggested).hasId(List.of("Nom du lieu", "CP", "Ville", "Rue", "Tél"))).isTrue();
        assertThat(ColumnPlan.of(suggested).hasId(List.of("Nom du lieu"))).isFalse();
    }

    @Test
    void aKeyIsTheSameWhateverTheCaseAndAccents() {
        ColumnPlan plan = plan(Map.of(), List.of(), List.of("nom", "commune"));

        assertThat(plan.cells(row("nom", "Médiathèque", "commune", "LEZOUX")).get(PlaceColumn.ID).text())
                .isEqualTo(plan.cells(row("nom", "mediatheque", "commune", "Lezoux")).get(PlaceColumn.ID).text());
        assertThat(plan.cells(row("nom", "Médiathèque"))).doesNotContainKey(PlaceColumn.ID);
    }

    @Test
    void theNetworksOwnColumnGoesBeforeOneThatHappensToHaveTheHeading() {
        ColumnPlan plan = plan(Map.of("Nom usuel", "nom"), List.of(), List.of());

        assertThat(plan.cells(row("nom", "X12", "Nom usuel", "Médiathèque"))).containsOnly(
                Map.entry(PlaceColumn.NOM, new Cell("Nom usuel", "Médiathèque")));
    }

    @Test
    void severalColumnsOfOneListCountTogetherAndOfOthersTheFirst() {
        ColumnPlan plan = plan(Map.of("mail 1", "courriels", "mail 2", "courriels", "tel 1", "telephone", "tel 2", "telephone"),
                List.of(), List.of());

        Map<PlaceColumn, Cell> cells = plan
                .cells(row("mail 1", "a@exemple.fr", "mail 2", "b@exemple.fr", "tel 1", "1", "tel 2", "2"));

        assertThat(cells.get(PlaceColumn.COURRIELS).text()).isEqualTo("a@exemple.fr|b@exemple.fr");
        assertThat(cells.get(PlaceColumn.TELEPHONE).text()).isEqualTo("1");
    }

    @Test
    void whatWasKeptFromBeingAFormulaIsReadAsItWas() {
        assertThat(plan(Map.of(), List.of(), List.of()).cells(row("nom", "'=Maison")).get(PlaceColumn.NOM).text())
                .isEqualTo("=Maison");
        ColumnPlan keyed = plan(Map.of(), List.of(), List.of("nom"));
        assertThat(keyed.cells(row("nom", "'=Maison")).get(PlaceColumn.ID))
                .isEqualTo(keyed.cells(row("nom", "=Maison")).get(PlaceColumn.ID));
    }

    @Test
    void ignoredColumnsAreNotReadAndConstantsHoldWhereARowSaysNothing() {
        ColumnPlan plan = ColumnPlan
                .of(new MappingDetails(Map.of(), List.of("Itinerance"), Map.of(), Map.of("source", "Hub"), null));

        assertThat(plan.cells(row("itinerance", "x")).keySet()).containsExactly(PlaceColumn.SOURCE);
        assertThat(plan.cells(row("source", "Autre")).get(PlaceColumn.SOURCE).text()).isEqualTo("Autre");
    }

    @Test
    void wordsAreTranslatedInTheirColumnOnlyWhateverTheirCase() {
        ColumnPlan plan = ColumnPlan
                .of(new MappingDetails(null, null, Map.of("services", Map.of("Papiers en ligne", "terme")), null,
                        null));

        assertThat(plan.term(PlaceColumn.SERVICES, "papiers en LIGNE")).contains("terme");
        assertThat(plan.term(PlaceColumn.FRAIS_A_CHARGE, "Papiers en ligne")).isEmpty();
    }

    private static ColumnPlan plan(Map<String, String> columns, List<String> ignored, List<String> key) {
        return ColumnPlan.of(new MappingDetails(columns, ignored, Map.of(), Map.of(), key));
    }

    private static Map<String, String> row(String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }
}
