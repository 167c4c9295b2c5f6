package org.encommun.directory.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.directory.table.Tables.read;

import java.util.Map;

import org.encommun.directory.table.TableRow.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTableTest {

    @Test
    void eachLineIsARowOfItsOwnHeadings() {
        Tables.Read table = read("{\"id\":1,\"nom\":\"Phare\"}\n\n{\"id\":2,\"commune\":\" Lezoux\"}\r\n");

        assertThat(table.format()).isEqualTo(TableReader.Format.NDJSON);
        assertThat(table.headings()).containsExactly("id", "nom", "commune");
        assertThat(table.cells()).containsExactly(Map.of("id", "1", "nom", "Phare"), Map.of("id", "2", "commune", "Lezoux"));
    }

    @Test
    void valuesAreTextsAsAPersonWouldWriteThem() {
        TableRow row = read("{\"id\":\"1\",\"code\":1000.0,\"siret\":3.5600000063516E13,\"lat\":46.210064,\"huge\":1E999999999,"
                + "\"ouvert\":true,\"services\":[\"a\",null,2,\"c\"],\"fax\":null,\"vide\":\"\"}\n").row(1);

        assertThat(row.cells()).isEqualTo(Map.of("id", "1", "code", "1000", "siret", "35600000063516", "lat", "46.210064",
                "huge", "1E999999999", "ouvert", "true", "services", "a|2|c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":2,\"adresse\":{\"rue\":\"Haute\"}}", "{\"id\":2,\"services\":[{\"nom\":\"a\"}]}",
            "{\"id\":2,\"services\":[[1]]}"})
    void aNestedValueIsAFaultOfItsRow(String line) {
        assertThat(read("{\"id\":1}\n" + line + "\n{\"id\":3}\n").rows()).extracting(TableRow::fault).containsExactly(null,
                Fault.NESTED_VALUE, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":2", "[2]", "{\"id\":2}{\"id\":3}", "{\"id\":2,\"id\":3}", "id,nom", "null"})
    void aLineThatIsNotOneObjectIsAFaultOfItsRow(String line) {
        assertThat(read("{\"id\":1}\n" + line + "\n{\"id\":3}\n").rows()).extracting(TableRow::fault).containsExactly(null,
                Fault.NOT_AN_OBJECT, null);
    }

    @Test
    void aDamagedFirstLineDoesNotMakeTheFileUnreadable() {
        assertThat(read("{\"id\":1,\n{\"id\":2}\n").rows()).extracting(TableRow::fault).containsExactly(Fault.NOT_AN_OBJECT,
                null);
    }

    @Test
    void anEmptyObjectIsABlankRow() {
        assertThat(read("{}\n{\"id\":1}\n{\"nom\":null}\n{\"id\":2}\n").rows()).extracting(TableRow::number)
                .containsExactly(1L, 2L);
    }

    @Test
    void oneObjectIsATableOfOneRow() {
        assertThat(read("{\"id\":\"1\",\"nom\":\"Phare\"}").cells()).containsExactly(Map.of("id", "1", "nom", "Phare"));
    }
}
