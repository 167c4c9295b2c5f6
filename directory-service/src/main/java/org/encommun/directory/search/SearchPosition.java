package org.encommun.directory.search;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.encommun.defaults.paging.Cursor;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

/**
 * The last place of a page. The cursor made of it also holds how the page was searched, so that the next one continues the same list
 * even if by then another order or another correction of the text would be chosen.
 *
 * @param key what the list is sorted by, as PostgreSQL writes it: it reads the same value back
 * @param text what was searched for, in place of the text that was given; absent without a text
 */
record SearchPosition(SearchOrder order, String key, UUID id, Optional<String> text) {

    /** How many keys its cursor has. */
    static final int KEYS = 4;
    /** A corrected text may be longer than one that is given. */
    private static final int LONGEST_TEXT = 2 * PlaceSearchRequest.MAX_TEXT;

    /** @throws Refusal {@link CommonProblem#INVALID_CURSOR} if it is not of this list */
    static SearchPosition of(Cursor cursor) {
        SearchOrder order = Stream.of(SearchOrder.values()).filter(value -> value.name().equals(cursor.keys().get(0)))
                .findFirst()
                .orElseThrow(SearchPosition::refused);
        String key = cursor.keys().get(1);
        String text = cursor.keys().get(3);
        if (!order.isKey(key) || text.length() > LONGEST_TEXT || text.chars().anyMatch(Character::isISOControl)) {
            throw refused();
        }
        return new SearchPosition(order, key, cursor.id(2), Optional.of(text).filter(searched -> !searched.isEmpty()));
    }

    /** A cursor that is not one of the search it is sent with. */
    static Refusal refused() {
        return new Refusal(CommonProblem.INVALID_CURSOR);
    }

    Cursor cursor() {
        return Cursor.after(order, key, id, text.orElse(""));
    }
}
