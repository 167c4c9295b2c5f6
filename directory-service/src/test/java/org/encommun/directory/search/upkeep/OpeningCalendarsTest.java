package org.encommun.directory.search.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.encommun.directory.hours.OpeningInterval;
import org.junit.jupiter.api.Test;

class OpeningCalendarsTest {

    @Test
    void intervalsAreWrittenAsPostgreSqlReadsRanges() {
        Instant nine = Instant.parse("2026-12-01T08:00:00Z");
        OpeningInterval morning = new OpeningInterval(nine, nine.plusSeconds(3 * 3600));
        OpeningInterval evening = new OpeningInterval(nine.plusSeconds(9 * 3600), nine.plusSeconds(10 * 3600));

        assertThat(OpeningCalendars.ranges(List.of())).isEqualTo("{}");
        assertThat(OpeningCalendars.ranges(List.of(morning, evening)))
                .isEqualTo("{[2026-12-01T08:00:00Z,2026-12-01T11:00:00Z),[2026-12-01T17:00:00Z,2026-12-01T18:00:00Z)}");
    }
}
