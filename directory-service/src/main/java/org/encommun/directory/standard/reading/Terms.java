package org.encommun.directory.standard.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.encommun.directory.standard.PlaceColumn;
import org.encommun.directory.table.cell.CellList;
import org.encommun.directory.vocabulary.Vocabulary;

/** Reads the terms of a cell: those of the standard in any spelling, and the words of the network that it has translated. */
final class Terms {

    private Terms() {}

    /** Those that are recognised; the others are set aside, with the nearest term as a suggestion. */
    static List<String> read(Row row, PlaceColumn column, Vocabulary vocabulary, Words words) {
        Set<String> terms = new LinkedHashSet<>();
        row.cell(column).ifPresent(cell -> CellList.of(cell.text()).forEach(text -> recognised(column, vocabulary, words, text)
                .ifPresentOrElse(terms::addAll,
                        () -> row.setAside(column, RowFault.TERM_UNKNOWN, text, vocabulary.nearest(text).orElse(null)))));
        return List.copyOf(terms);
    }

    private static Optional<List<String>> recognised(PlaceColumn column, Vocabulary vocabulary, Words words, String text) {
        Optional<String> term = term(column, vocabulary, words, text);
        return term.isPresent() || text.indexOf(',') < 0
                ? term.map(List::of)
                : betweenCommas(column, vocabulary, words, text);
    }

    /** Some tables have commas between terms; since terms have commas, too, that is believed only if all parts are terms. */
    private static Optional<List<String>> betweenCommas(PlaceColumn column, Vocabulary vocabulary, Words words, String text) {
        List<String> terms = new ArrayList<>();
        for (String part : text.split(",")) {
            Optional<String> term = term(column, vocabulary, words, part.strip());
            if (term.isEmpty()) {
                return Optional.empty();
            }
            terms.add(term.get());
        }
        return Optional.of(terms);
    }

    private static Optional<String> term(PlaceColumn column, Vocabulary vocabulary, Words words, String text) {
        return vocabulary.term(text).or(() -> words.term(column, text).flatMap(vocabulary::term));
    }
}
