package org.encommun.event.document.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.encommun.defaults.text.CleanText;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;

class ContentLinesTest {

    @Test
    void aLineOfExactlySeventyFiveOctetsStaysWhole() {
        String line = "SUMMARY:" + "a".repeat(67);

        assertThat(ContentLines.folded(line + "\r\n")).isEqualTo(line + "\r\n");
        assertThat(ContentLines.folded(line + "b\r\n")).isEqualTo(line + "\r\n b\r\n");
    }

    @Test
    void anAccentIsNeverCutInTwo() {
        String line = "SUMMARY:" + "a".repeat(66) + "é" + "b".repeat(10);

        assertThat(ContentLines.folded(line + "\r\n"))
                .isEqualTo("SUMMARY:" + "a".repeat(66) + "\r\n é" + "b".repeat(10) + "\r\n");
    }

    @Property
    void foldingIsUndoneByReadingAndNoLineIsTooLong(@ForAll @NotBlank @StringLength(max = 400) String text) {
        String line = CleanText.of(text).replace("\n", "");

        String folded = ContentLines.folded(line + "\r\n");

        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
        assertThat(folded.split("\r\n")).allMatch(part -> part.getBytes(StandardCharsets.UTF_8).length <= 75);
    }
}
