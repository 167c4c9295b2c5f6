package org.encommun.local.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.encommun.local.faults.check.Finding;
import org.encommun.local.faults.check.Finding.Kind;
import org.encommun.local.faults.check.Window;
import org.encommun.local.faults.workload.History;
import org.encommun.local.faults.workload.Outcome;

/** The table of a run in Markdown, with a row for each fault. */
final class Report {

    private final Run run;
    private final History history;
    private final List<Window> windows;
    private final Findings findings;

    Report(Run run, Findings findings) {
        this.run = run;
        this.history = run.history();
        this.windows = run.windows();
        this.findings = findings;
    }

    String text() {
        String outcomes = Arrays.stream(Outcome.values())
                .map(outcome -> "%d %s".formatted(history.with(outcome).count(), outcome.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        return "%s%nSeed %d. Commands: %s. Records sent more than once: %d.%n".formatted(table(), run.seed(), outcomes,
                findings.repeated());
    }

    private String table() {
        StringBuilder table = new StringBuilder("""
                | fault | times | commands | lost | doubled | reordered | dead letters | recovery, median / longest |
                |---|---:|---:|---:|---:|---:|---:|---:|
                """);
        windows.stream().map(Window::fault).distinct().sorted().forEach(fault -> {
            List<Window> own = windows.stream().filter(window -> window.fault().equals(fault)).toList();
            long commands = own.stream().mapToLong(window -> history.acknowledged(window.from(), window.to())).sum();
            table.append(row(fault, Integer.toString(own.size()), commands,
                    findings.all().stream().filter(finding -> isIn(own, finding)).toList(), recovery(own)));
        });
        long all = history.acknowledged(Instant.EPOCH, Instant.MAX);
        table.append(row("between faults", "",
                all - windows.stream().mapToLong(window -> history.acknowledged(window.from(), window.to())).sum(),
                findings.all().stream().filter(finding -> !isIn(windows, finding)).toList(), ""));
        return table.append(row("**all**", Integer.toString(windows.size()), all, findings.all(), recovery(windows)))
                .toString();
    }

    private static boolean isIn(List<Window> windows, Finding finding) {
        return windows.stream().anyMatch(window -> window.concerns(finding.at()));
    }

    private static String row(String fault, String times, long commands, List<Finding> findings, String recovery) {
        List<String> cells = new ArrayList<>(List.of(fault, times, Long.toString(commands)));
        for (Kind kind : Kind.values()) {
            cells.add(Long.toString(findings.stream().filter(finding -> finding.kind() == kind).count()));
        }
        cells.add(recovery);
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String recovery(List<Window> windows) {
        List<Duration> times = windows.stream().flatMap(window -> window.recovery().stream()).sorted().toList();
        if (times.isEmpty()) {
            return "none";
        }
        String text = "%s / %s s".formatted(seconds(times.get((times.size() - 1) / 2)), seconds(times.get(times.size() - 1)));
        return times.size() == windows.size() ? text : text + ", %d not".formatted(windows.size() - times.size());
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
    }
}
