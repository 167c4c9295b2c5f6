package org.encommun.defaults.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void aCursorIsReadBackAsItWasIssued() {
        UUID id = UUID.randomUUID();

        Cursor read = Cursor.parse(Cursor.after("Périgueux, le 2 mars", id).toString(), 2);

        assertThat(read.keys()).containsExactly("Périgueux, le 2 mars", id.toString());
        assertThat(read.id(1)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "bm90IGFuIGlk", "YWJj"})
    void aCursorThatIsNoneOfOursIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.parse(text, 1).id(0))
                .isInstanceOfSatisfying(Refusal.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(CommonProblem.INVALID_CURSOR));
    }
}
