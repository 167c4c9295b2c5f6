package org.encommun.directory.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

import org.encommun.directory.place.PlaceDetails;
import org.junit.jupiter.api.Test;

class StoredStandingTest {

    private static final String ORIGINS = "[{\"dated\": \"2026-11-28T09:30:00Z\", \"fields\": [\"name\", \"summary\"], "
            + "\"recordId\": \"r\"}]";

    @Test
    void whatStandsIsPartedIntoDetailsAndOrigins() {
        StoredStanding stored = StoredStanding.of("{\"details\": {\"name\": \"Médiathèque\"}, \"origins\": " + ORIGINS + "}");

        assertThat(stored).isEqualTo(new StoredStanding("{\"name\": \"Médiathèque\"}", ORIGINS));
    }

    @Test
    void aTextThatLooksLikeTheOriginsIsNoBorder() {
        String details = "{\"name\": \"dit \\\"X\\\", \\\"origins\\\": [], \\\"closed\\\": true\"}";

        StoredStanding stored = StoredStanding.of("{\"details\": " + details + ", \"origins\": " + ORIGINS + "}");

        assertThat(stored).isEqualTo(new StoredStanding(details, ORIGINS));
        assertThat(stored.isClosed()).isFalse();
    }

    @Test
    void aPlaceHasClosedIfItsDetailsSaySo() {
        assertThat(
                StoredStanding.of("{\"details\": {\"name\": \"Ancien cyber\", \"closed\": true}, \"origins\": []}").isClosed())
                .isTrue();
    }

    @Test
    void nothingWithinTheDetailsIsCalledLikeTheirClosingOrTheirOrigins() {
        assertThat(PlaceDetails.class.getRecordComponents()).extracting(RecordComponent::getName).doesNotContain("origins");
        assertThat(Stream.of(PlaceDetails.class.getRecordComponents()).map(RecordComponent::getGenericType)
                .map(type -> type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type)
                .map(type -> (Class<?>) type).filter(Class::isRecord)
                .flatMap(part -> Stream.of(part.getRecordComponents())).map(RecordComponent::getName)).isNotEmpty()
                .doesNotContain("closed", "origins");
    }

    @Test
    void whereOnlyADecisionGivesAValueNoRecordIsNamed() {
        StoredStanding stored = StoredStanding.of("{\"details\": {}, \"origins\": [{\"dated\": \"2026-11-28T09:30:00Z\", "
                + "\"recordId\": null, \"contested\": false, \"networkId\": null}]}");

        assertThat(stored.origins()).isEqualTo("[{\"dated\": \"2026-11-28T09:30:00Z\", \"contested\": false}]");
    }

    @Test
    void anythingElseIsAnError() {
        assertThatThrownBy(() -> StoredStanding.of("{}")).isInstanceOf(IllegalStateException.class);
    }
}
