package org.encommun.event.document.openagenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Une **après-midi** à la _médiathèque_ | Une après-midi à la médiathèque
            Venez [nombreux](https://exemple.fr) `ici` | Venez nombreux ici
            3 * 4 < 13                            | 3 * 4 < 13
            """)
    void theMarkupIsLeftOut(String markdown, String text) {
        assertThat(MarkdownText.firstParagraph(markdown)).hasValue(text);
    }

    @Test
    void theFirstParagraphIsTaken() {
        assertThat(MarkdownText.firstParagraph("# Lezoux\n\n* atelier\n\nUne après-midi\nensemble.\n\nEt plus."))
                .hasValue("Une après-midi ensemble.");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "# Titre", "* liste"})
    void withoutAParagraphThereIsNone(String markdown) {
        assertThat(MarkdownText.firstParagraph(markdown)).isEmpty();
    }
}
