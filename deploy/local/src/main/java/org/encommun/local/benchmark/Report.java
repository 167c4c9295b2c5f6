package org.encommun.local.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The figures of all works, with the day and the machine. */
final class Report {

    private static final String HEADING = """
            | %s | unit | median | tail | runs | goal | met |
            |---|---|---:|---:|---:|---:|---|
            """;

    private final LocalDate day;
    private final Map<String, List<Figure>> figures = new LinkedHashMap<>();

    Report(LocalDate day) {
        this.day = day;
    }

    void add(String title, List<Figure> measured) {
        figures.put(title, measured);
    }

    /** A Markdown table for each work. */
    String markdown() {
        StringBuilder text = new StringBuilder("%s, %s%n".formatted(day, machine()));
        figures.forEach((title, measured) -> {
            text.append('\n').append(HEADING.formatted(title));
            measured.forEach(figure -> text.append(figure.row()));
        });
        return text.toString();
    }

    private static String machine() {
        return "%d cores, %s %s, Java %s".formatted(Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"),
                System.getProperty("os.arch"), Runtime.version());
    }

    /** Writes the same as JSON, for programs that compare runs. */
    void writeJson(Path file) {
        try {
            Files.write(file, new ObjectMapper().writerWithDefaultPrettyPrinter()
                    .writeValueAsBytes(Map.of("date", day.toString(), "machine", machine(), "figures", figures)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
