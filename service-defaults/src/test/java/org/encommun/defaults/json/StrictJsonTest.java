package org.encommun.defaults.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

class StrictJsonTest {

    private final ObjectMapper mapper = mapper();

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2024-02-29", "2999-12-31"})
    void aDateIsReadAndWrittenAsItIs(String date) throws JsonProcessingException {
        String json = '"' + date + '"';

        LocalDate read = mapper.readValue(json, LocalDate.class);

        assertThat(read).isEqualTo(date);
        assertThat(mapper.writeValueAsString(read)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\" \"", "\"2026-02-30\"", "\"24/11/2026\"", "\"2026-11\"", "\"2026-11-24T10:00:00\"",
            "\"2026-11-24T10:00:00Z\"", "\"1899-12-31\"", "\"3000-01-01\"", "\"+20261-11-24\"", "\"-2026-11-24\"", "20261124",
            "[2026, 11, 24]", "{}", "true"})
    void whatIsNoDateOfACalendarOfTodayIsRefused(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, LocalDate.class)).isInstanceOf(MismatchedInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1899-12-31T23:59:59Z\"", "\"3000-01-01T00:00:00Z\"", "\"2026-11-24\"", "[2026]"})
    void whatIsNoTimeOfACalendarOfTodayIsRefused(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, OffsetDateTime.class)).isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void anAbsentDateIsAbsent() throws JsonProcessingException {
        assertThat(mapper.readValue("null", LocalDate.class)).isNull();
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new StrictJson().customize(mapper);
        return mapper;
    }
}
