package org.encommun.event.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.encommun.defaults.text.FoldedText;

/** The cells of one row, each read as what its column holds; what is wrong is noted and read as nothing. */
final class RowReader {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final int DIGITS = 6;
    private static final List<DateTimeFormatter> DATES = List.of(strict("uuuu-MM-dd"), strict("d/M/uuuu"));
    private static final List<DateTimeFormatter> TIMES = List.of(strict("H:mm"), strict("H:mm:ss"), strict("H'h'mm"),
            strict("H'h'"));

    private final Table.Row row;
    private final Map<SessionColumn, Integer> columns;
    private final List<CellError> errors;

    RowReader(Table.Row row, Map<SessionColumn, Integer> columns, List<CellError> errors) {
        this.row = row;
        this.columns = columns;
        this.errors = errors;
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    void wrong(SessionColumn column, CellProblem problem) {
        errors.add(new CellError(row.number(), column.header(), problem));
    }

    /** Whether the table has the column. */
    boolean has(SessionColumn column) {
        return columns.containsKey(column);
    }

    /** What a column says, or what was there before where the table does not have it. */
    <T> T orElse(SessionColumn column, Supplier<T> read, T before) {
        return has(column) ? read.get() : before;
    }

    /** The text of a cell; {@code null} for an empty one. */
    String text(SessionColumn column) {
        Integer place = columns.get(column);
        if (place == null || place >= row.cells().size() || row.cells().get(place).isEmpty()) {
            return null;
        }
        return row.cells().get(place);
    }

    Integer wholeNumber(SessionColumn column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        if (!text.matches("[1-9]\\d{0," + (DIGITS - 1) + "}")) {
            wrong(column, CellProblem.NOT_A_NUMBER);
            return null;
        }
        return Integer.valueOf(text);
    }

    Boolean yesOrNo(SessionColumn column) {
        return one(column, CellProblem.NOT_YES_OR_NO, text -> switch (FoldedText.of(text)) {
            case "oui" -> Optional.of(true);
            case "non" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    LocalDate date(SessionColumn column) {
        return one(column, CellProblem.NOT_A_DATE,
                text -> DATES.stream().flatMap(form -> parsed(() -> LocalDate.parse(text, form))
                        .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR).stream()).findFirst());
    }

    LocalTime time(SessionColumn column) {
        return one(column, CellProblem.NOT_A_TIME,
                text -> TIMES.stream().flatMap(form -> parsed(() -> LocalTime.parse(text, form)).stream()).findFirst());
    }

    private static <T> Optional<T> parsed(Supplier<T> parse) {
        try {
            return Optional.of(parse.get());
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    /** What a cell means; {@code null} for an empty or a wrong one. */
    <T> T one(SessionColumn column, CellProblem problem, Function<String, Optional<T>> meaning) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        Optional<T> found = meaning.apply(text);
        if (found.isEmpty()) {
            wrong(column, problem);
        }
        return found.orElse(null);
    }

    /** What a cell with several words means, in their order; one note for however many of them are wrong. */
    <T> List<T> several(SessionColumn column, CellProblem problem, Function<String, Optional<T>> meaning) {
        String text = text(column);
        if (text == null) {
            return List.of();
        }
        List<T> found = new ArrayList<>();
        List<String> words = Arrays.stream(text.split("\\|")).map(String::strip).filter(word -> !word.isEmpty()).toList();
        words.forEach(word -> meaning.apply(word).ifPresent(found::add));
        if (found.size() < words.size()) {
            wrong(column, problem);
        }
        return found;
    }
}
