package org.encommun.directory.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.encommun.directory.table.Tables.SMALL;
import static org.encommun.directory.table.Tables.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.encommun.directory.table.TableRow.Fault;
import org.encommun.directory.table.UnreadableTable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedFileTest {

    private static Reason refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reason refusal(byte[] file) {
        UnreadableTable refused = catchThrowableOfType(UnreadableTable.class,
                () -> read(new ByteArrayInputStream(file), SMALL));
        assertThat(refused).as("refusal").isNotNull();
        return refused.reason();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " \r\n\n \t\n", ";;;\n;;;\n"})
    void anEmptyFileIsNoTable(String text) {
        assertThat(refusal(text)).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><html><body>id,nom</body></html>", "\n  <?xml version=\"1.0\"?><erreur/>",
            "{\"error\":\"not found\"}", "{\"status\":503,\"title\":\"Indisponible\"}\n", "{\n  \"message\": \"non\"\n}\n",
            "{}",
            "{\"next\":\"https://example.org\",\"items\":[{\"id\":1}]}", "[{\"id\":\"1\"}]",
            "Error: too many requests, please retry later", "Accès refusé, veuillez vous identifier",
            "503, Service Unavailable\n"})
    void anErrorPageIsNoTable(String text) {
        assertThat(refusal(text)).isIn(Reason.ERROR_PAGE, Reason.NO_HEADINGS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Service Unavailable", "1,2,3\n4,5,6\n", "a@example.org,Phare\n", "id,\"nom\n1,Phare\n"})
    void aFileWithoutHeadingsIsNoTable(String text) {
        assertThat(refusal(text)).isEqualTo(Reason.NO_HEADINGS);
    }

    @Test
    void anArchiveIsNoTable() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("lieux.csv"));
            out.write("id,nom\n1,Phare\n".getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write("id,nom\n1,Phare\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(refusal(zip.toByteArray())).isEqualTo(Reason.ARCHIVE);
        assertThat(refusal(gzip.toByteArray())).isEqualTo(Reason.ARCHIVE);
    }

    @Test
    void whatIsNoTextIsNoTable() {
        byte[] image = new byte[1000];
        new Random(7).nextBytes(image);

        assertThat(refusal(image)).isEqualTo(Reason.BINARY);
        assertThat(refusal("%PDF-1.7 id,nom")).isEqualTo(Reason.BINARY);
        assertThat(refusal("id,nom\n1,Phare\n".getBytes(StandardCharsets.UTF_16LE))).isEqualTo(Reason.BINARY);
    }

    @Test
    void aFileBeyondTheLimitIsRefusedAfterTheRowsBefore() {
        byte[] file = ("id,nom\n" + "1,Phare\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        TableReader reader = TableReader.open(new ByteArrayInputStream(file), SMALL);

        assertThat(reader.next().cells()).containsEntry("nom", "Phare");
        assertThat(catchThrowableOfType(UnreadableTable.class, () -> reader.forEachRemaining(row -> {
        })).reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void headingsThatResembleAMessageAreAnEmptyTable() {
        assertThat(read("service,accès\n").headings()).containsExactly("service", "accès");
    }

    @Test
    void headingsBeyondTheLimitsAreRefused() {
        assertThat(refusal("id,nom" + "x".repeat(2000) + "\n1,2\n")).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(" ".repeat(2000) + "id,nom\n1,2\n")).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal("id,nom" + ",a".repeat(30) + "\n1,2\n")).isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void eachReasonIsSaidInFrenchAndEnglish(Reason reason) {
        assertThat(reason.text(Locale.FRENCH)).isNotBlank().isNotEqualTo(reason.text(Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void eachFaultIsSaid(Fault fault) {
        assertThat(fault.text()).isNotBlank();
    }
}
