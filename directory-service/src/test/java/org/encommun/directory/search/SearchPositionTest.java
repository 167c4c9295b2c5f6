package org.encommun.directory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import org.encommun.defaults.paging.Cursor;
import org.encommun.defaults.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchPositionTest {

    private static final UUID ID = UUID.fromString("019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42");

    @ParameterizedTest
    @CsvSource({"RANK,0.6079271", "RANK,1e-20", "DISTANCE,13182.077", "DISTANCE,0", "NAME,Médiathèque", "NAME,''"})
    void aPositionComesBackFromItsCursorAsItWas(SearchOrder order, String key) {
        SearchPosition position = new SearchPosition(order, key, ID, Optional.of("médiathèque"));

        assertThat(SearchPosition.of(Cursor.parse(position.cursor().toString(), SearchPosition.KEYS))).isEqualTo(position);
    }

    @ParameterizedTest
    @CsvSource({"RANK,Infinity", "RANK,'1; drop table place'", "DISTANCE,-1", "DISTANCE,NaN", "DISTANCE,''", "COLOUR,1"})
    void aKeyThatNoPlaceHasIsRefused(String order, String key) {
        Cursor cursor = Cursor.after(order, key, ID, "");

        assertThatThrownBy(() -> SearchPosition.of(cursor)).isInstanceOf(Refusal.class).hasMessage("invalid-cursor");
    }

    @Test
    void aTextThatPostgreSqlCannotReadIsRefused() {
        assertThatThrownBy(() -> SearchPosition.of(Cursor.after("NAME", "a\u0000", ID, ""))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> SearchPosition.of(Cursor.after("NAME", "a", ID, "\u0000"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> SearchPosition.of(Cursor.after("NAME", "a", ID, "a".repeat(500)))).isInstanceOf(Refusal.class);
    }

    /** A cursor with any keys. */
    static String cursor(String... keys) {
        return new Cursor(Arrays.asList(keys)).toString();
    }
}
