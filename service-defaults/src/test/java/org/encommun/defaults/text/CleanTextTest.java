package org.encommun.defaults.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void whatNoDocumentCanHoldIsLeftOut() {
        assertThat(CleanText.of("a\u0000b\u001bc\u007fd\u0085e\uD800f\uFFFEg\uFFFFh")).isEqualTo("abcdefgh");
        assertThat(CleanText.of("a\r\nb\rc\nd\te")).isEqualTo("a\nb\nc\nd\te");
        assertThat(CleanText.of("Été 😀 œuvre")).isEqualTo("Été 😀 œuvre");
        assertThat(CleanText.of(null)).isNull();
    }

    @Test
    void aTextIsCutBetweenCharacters() {
        assertThat(CleanText.cut("été", 3)).isEqualTo("été");
        assertThat(CleanText.cut("étés", 3)).isEqualTo("ét…");
        assertThat(CleanText.cut("a😀bc", 3)).isEqualTo("a…");
        assertThat(CleanText.cut("a😀bc", 4)).isEqualTo("a😀…");
    }
}
