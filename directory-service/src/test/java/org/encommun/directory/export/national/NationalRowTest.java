package org.encommun.directory.export.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.directory.export.ExportedPlaceFixture.library;
import static org.encommun.directory.export.ExportedPlaceFixture.libraryDated;
import static org.encommun.directory.export.ExportedPlaceFixture.libraryWithout;

import java.util.List;
import java.util.Map;

import org.encommun.directory.place.PlaceAddress;
import org.encommun.directory.standard.PlaceColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalRowTest {

    @Test
    void theDateIsTheNewestOneOfASourceInParis() {
        NationalRow row = NationalRow.of(libraryDated("2026-11-27T10:00:00Z", "2026-11-28T23:30:00Z", "2025-01-01T00:00:00Z"));

        assertThat(row.cells()).containsEntry(PlaceColumn.DATE_MAJ, "2026-11-29");
    }

    @Test
    void theSourceIsTheNetworksWhereThePlaceSaysNone() {
        assertThat(NationalRow.of(library(Map.of())).cells()).containsEntry(PlaceColumn.SOURCE,
                "Coop numérique, Hub auvergnat");
        assertThat(NationalRow.of(library(Map.of("source", "Hubik"))).cells()).containsEntry(PlaceColumn.SOURCE, "Hubik");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identifier", "name", "address"})
    void aPlaceWithoutWhatTheSchemaRequiresIsNoRow(String field) {
        assertThat(NationalRow.of(libraryWithout(field)).isValid()).isFalse();
    }

    @Test
    void aPlaceWithoutStreetOrPostalCodeIsNoRow() {
        NationalRow row = NationalRow.of(library(Map.of("address", new PlaceAddress(null, null, null, "Lezoux", "63195"))));

        assertThat(row.missing()).containsExactly(PlaceColumn.CODE_POSTAL, PlaceColumn.ADRESSE);
    }

    @Test
    void aNumberThatTheSchemaCannotSayIsLeftEmptyAndTheRowStays() {
        NationalRow row = NationalRow.of(library(Map.of("phone", "3646")));

        assertThat(row.isValid()).isTrue();
        assertThat(row.emptied()).containsExactly(PlaceColumn.TELEPHONE);
        assertThat(row.line().get(PlaceColumn.TELEPHONE.ordinal())).isEmpty();
    }

    @Test
    void nothingIsInventedForWhatNobodySays() {
        NationalRow row = NationalRow.of(libraryWithout("location"));

        assertThat(row.line().get(PlaceColumn.LATITUDE.ordinal())).isEmpty();
        assertThat(row.line()).hasSize(32);
        assertThat(row.emptied()).isEmpty();
    }

    @Test
    void theTermThatTheSchemaSpellsOtherwiseIsSpelledAsItDoes() {
        NationalRow row = NationalRow
                .of(library(Map.of("labels", List.of("Étapes numériques (La Poste)", "Fabriques de Territoire"))));

        assertThat(row.cells()).containsEntry(PlaceColumn.FORMATIONS_LABELS,
                "Étapes numériques(La Poste)|Fabriques de Territoire");
    }
}
