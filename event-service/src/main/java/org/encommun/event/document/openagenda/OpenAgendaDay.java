package org.encommun.event.document.openagenda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.encommun.defaults.json.JsonObject;
import org.encommun.defaults.text.CleanText;
import org.encommun.event.document.source.DocumentSource;
import org.encommun.event.document.source.EventDay;
import org.encommun.event.document.source.UriText;
import org.encommun.event.lifecycle.AttendanceMode;
import org.encommun.event.lifecycle.EventStatus;
import org.encommun.event.programme.Programme;

/** One day of an event as an event of OpenAgenda, which has no parallel sessions and no timing of more than a day. */
final class OpenAgendaDay {

    private static final int MAX_TITLE = 140;
    private static final int MAX_DESCRIPTION = 200;
    private static final int MAX_LONG_DESCRIPTION = 10_000;
    private static final int MAX_KEYWORDS = 255;
    private static final Duration MAX_TIMING = Duration.ofHours(24);

    private final DocumentSource event;
    private final EventDay day;
    private final List<Programme.Session> sessions;

    /** @param sessions those of the day */
    OpenAgendaDay(DocumentSource event, EventDay day, List<Programme.Session> sessions) {
        this.event = event;
        this.day = day;
        this.sessions = sessions;
    }

    /** Identifies the day on our side, the same in every export. */
    String key() {
        return event.id() + "/" + day.date();
    }

    /**
     * The body of the request that creates it, but for the identifier of its location.
     *
     * @param number of the day within the event, from 1 on
     * @param location {@code null} for an event that takes place online only
     */
    JsonObject json(int number, int days, OpenAgendaLocation location) {
        return new JsonObject()
                .with("extIds", List.of(new JsonObject().with("key", "encommun").with("value", key())))
                .with("title", french(title(number, days), MAX_TITLE))
                .with("description", french(summary(), MAX_DESCRIPTION))
                .with("longDescription", french(event.details().description(), MAX_LONG_DESCRIPTION))
                .with("keywords", keywords())
                .with("registration", event.details().website() == null
                        ? null
                        : List.of(UriText.of(event.details().website())))
                .with("timezone", event.zone().getId()).with("timings", List.of(timing()))
                .with("status", status()).with("attendanceMode", attendanceMode())
                .with("onlineAccessLink", event.details().mode() == AttendanceMode.ON_SITE ? null : event.videoAddress())
                .with("accessibility", location == null ? null : location.accessibility());
    }

    private String title(int number, int days) {
        String title = CleanText.of(event.details().title());
        String suffix = " – jour %d sur %d".formatted(number, days);
        return days == 1 ? title : CleanText.cut(title, MAX_TITLE - suffix.length()) + suffix;
    }

    /** Required by OpenAgenda, in plain text: the first paragraph of the description, or the title. */
    private String summary() {
        return MarkdownText.firstParagraph(event.details().description()).orElse(event.details().title());
    }

    private static Map<String, String> french(String text, int max) {
        return text == null || text.isBlank() ? null : Map.of("fr", CleanText.cut(CleanText.of(text), max));
    }

    /** As many themes as fit, since their list must not be longer than OpenAgenda takes. */
    private Map<String, List<String>> keywords() {
        List<String> keywords = new ArrayList<>();
        int length = 0;
        for (String theme : event.details().themes()) {
            String keyword = CleanText.of(theme);
            length += keyword.length() + 1;
            if (length > MAX_KEYWORDS) {
                break;
            }
            keywords.add(keyword);
        }
        return keywords.isEmpty() ? null : Map.of("fr", keywords);
    }

    /** From the first session of the day to the end of the last; the hours of the event on a day without sessions. */
    private JsonObject timing() {
        Instant begin = sessions.stream().map(session -> session.details().start()).min(Instant::compareTo)
                .orElse(later(event.startsAt(), day.start().toInstant()));
        Instant end = sessions.stream().map(session -> session.details().end()).max(Instant::compareTo)
                .orElse(earlier(event.endsAt(), day.end().toInstant()));
        return new JsonObject().with("begin", event.timestamp(begin))
                .with("end", event.timestamp(earlier(end, begin.plus(MAX_TIMING))));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private int status() {
        if (event.isCancelled()) {
            return 6;
        }
        if (event.isSoldOut() && event.status() != EventStatus.OVER) {
            return 5;
        }
        return event.status() == EventStatus.RESCHEDULED ? 2 : 1;
    }

    private int attendanceMode() {
        return switch (event.details().mode()) {
            case ON_SITE -> 1;
            case ONLINE -> 2;
            case HYBRID -> 3;
        };
    }
}
