package org.encommun.event.lifecycle;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.encommun.defaults.problem.Refusal;
import org.encommun.territory.Territory;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How an event presents itself: what it is called, what and whom it is for, and how many can take part in which way. */
@Embeddable
record Presentation(String slug, String title, String description, @Enumerated(EnumType.STRING) EventLevel level,
        @Enumerated(EnumType.STRING) AttendanceMode mode, @Column(name = "commune_code") String communeCode, Integer capacity,
        @Column(name = "online_capacity") Integer onlineCapacity, @Column(name = "online_url") String onlineUrl,
        String website, @JdbcTypeCode(SqlTypes.JSON) List<String> themes,
        @JdbcTypeCode(SqlTypes.JSON) List<Territory.Part> territories) {

    /** @throws Refusal {@link EventProblem#COMMUNE_MISSING} or {@link EventProblem#CAPACITY_OF_ANOTHER_MODE} */
    static Presentation of(EventDetails details) {
        if (details.mode() != AttendanceMode.ONLINE && details.communeCode() == null) {
            throw new Refusal(EventProblem.COMMUNE_MISSING).with("field", "communeCode");
        }
        if (details.mode() == AttendanceMode.ONLINE && details.capacity() != null) {
            throw new Refusal(EventProblem.CAPACITY_OF_ANOTHER_MODE).with("field", "capacity");
        }
        if (details.mode() == AttendanceMode.ON_SITE && details.onlineCapacity() != null) {
            throw new Refusal(EventProblem.CAPACITY_OF_ANOTHER_MODE).with("field", "onlineCapacity");
        }
        return new Presentation(details.slug(), details.title(), details.description(), details.level(), details.mode(),
                details.communeCode(), details.capacity(), details.onlineCapacity(), details.onlineUrl(), details.website(),
                List.copyOf(details.themes()), List.copyOf(details.territories()));
    }

    /** How many people it has room for, on site and by video together; {@code null} for no limit. */
    Integer places() {
        return switch (mode) {
            case ON_SITE -> capacity;
            case ONLINE -> onlineCapacity;
            case HYBRID -> capacity == null || onlineCapacity == null ? null : Integer.valueOf(capacity + onlineCapacity);
        };
    }
}
