package org.encommun.defaults.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 4 73 00 00 00", "-3.5", "@SUM(A1)", "\t=1", "'", "'=1", "L’Atelier", ""})
    void whatIsGuardedIsReadAsItWas(String text) {
        String cell = FormulaGuard.guard(text);

        assertThat(cell).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-").doesNotStartWith("@");
        assertThat(FormulaGuard.unguard(cell)).isEqualTo(text);
    }

    @Test
    void anApostropheBeforeAWordIsPartOfTheText() {
        assertThat(FormulaGuard.unguard("'s Gravenhage")).isEqualTo("'s Gravenhage");
    }
}
