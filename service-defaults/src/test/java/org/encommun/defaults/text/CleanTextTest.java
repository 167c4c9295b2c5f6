package org.encommun.defaults.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void removesWhatNoDocumentCanHold() {
        assertThat(CleanText.of("a\u0000b\u001bc\u007fd\u0085e\uD800f\uFFFEg\uFFFFh")).isEqualTo("abcdefgh");
        assertThat(CleanText.of("a\r\nb\rc\nd\te")).isEqualTo("a\nb\nc\nd\te");
        assertThat(CleanText.of("Été 😀 œuvre")).isEqualTo("Été 😀 œuvre");
        assertThat(CleanText.of(null)).isNull();
    }

    @Test
    void removesOverridesOfTheWritingDirection() {
        assertThat(CleanText.of("a\u202Db\u202Ec\u202Ad\u2066e\u2069f")).isEqualTo("abcdef");
        assertThat(CleanText.of("\u05E9\u200F!")).isEqualTo("\u05E9\u200F!");
    }

    @Test
    void cutsBetweenCharacters() {
        assertThat(CleanText.cut("été", 3)).isEqualTo("été");
        assertThat(CleanText.cut("étés", 3)).isEqualTo("ét…");
        assertThat(CleanText.cut("a😀bc", 3)).isEqualTo("a…");
        assertThat(CleanText.cut("a😀bc", 4)).isEqualTo("a😀…");
    }
}
