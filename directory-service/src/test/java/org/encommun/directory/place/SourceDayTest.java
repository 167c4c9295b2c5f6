package org.encommun.directory.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;

class SourceDayTest {

    @Property
    void theEndOfADayIsWithinIt(@ForAll @DateRange(min = "1990-01-01", max = "2100-12-31") LocalDate day) {
        assertThat(SourceDay.of(SourceDay.end(day))).isEqualTo(day);
        assertThat(SourceDay.of(SourceDay.end(day).plusSeconds(1))).isEqualTo(day.plusDays(1));
    }
}
