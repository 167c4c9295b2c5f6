package org.encommun.defaults.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortablePatternsTest {

    @Test
    void aPatternThatMatchesTheWholeTextIsAnchored() {
        assertThat(PortablePatterns.portable("\\d{14}")).isEqualTo("^\\d{14}$");
        assertThat(PortablePatterns.portable("a|b")).isEqualTo("^(?:a|b)$");
        assertThat(PortablePatterns.portable("^a$")).isEqualTo("^a$");
    }

    @Test
    void notBlankStillFindsOneCharacterAnywhereInSeveralLines() {
        assertThat(" \n é \n").matches(PortablePatterns.portable("\\S"));
        assertThat(" \n ").doesNotMatch(PortablePatterns.portable("\\S"));
    }

    @Test
    void whatOnlyJavaUnderstandsIsWrittenForEveryClient() {
        assertThat(PortablePatterns.portable("(?s).*\\S.*")).isEqualTo("^[\\s\\S]*\\S[\\s\\S]*$");
        assertThat(PortablePatterns.portable("\\P{Cntrl}*")).isEqualTo("^[^\\x00-\\x1f\\x7f]*$");
        assertThat(PortablePatterns.portable("a++b*+")).isEqualTo("^a+b*$");
        assertThat("é9").matches(PortablePatterns.portable("[\\p{L}\\p{N}]+"));
    }
}
