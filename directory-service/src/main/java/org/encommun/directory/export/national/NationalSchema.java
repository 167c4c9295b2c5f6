package org.encommun.directory.export.national;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.encommun.directory.standard.PlaceColumn;
import org.encommun.directory.vocabulary.Vocabulary;

/**
 * What the published schema of the national standard "lieux de médiation numérique" v1.0.2 demands of a cell
 * (LaMednum/standard-mediation-num, {@code schema.json}, Licence Ouverte 2.0).
 */
final class NationalSchema {

    private static final Set<PlaceColumn> REQUIRED = EnumSet.of(PlaceColumn.ID, PlaceColumn.PIVOT, PlaceColumn.NOM,
            PlaceColumn.COMMUNE, PlaceColumn.CODE_POSTAL, PlaceColumn.ADRESSE, PlaceColumn.DATE_MAJ);
    private static final int LONGEST_SUMMARY = 280;
    private static final Map<PlaceColumn, Pattern> PATTERNS = patterns();

    private NationalSchema() {}

    private static Map<PlaceColumn, Pattern> patterns() {
        Map<PlaceColumn, Pattern> patterns = new EnumMap<>(PlaceColumn.class);
        patterns.put(PlaceColumn.PIVOT, Pattern.compile("[a-zA-Z0-9]{9,14}"));
        patterns.put(PlaceColumn.CODE_POSTAL, Pattern.compile("[0-9]{5}"));
        patterns.put(PlaceColumn.CODE_INSEE, Pattern.compile("([013-9][0-9]|2[AB1-9])[0-9]{3}"));
        patterns.put(PlaceColumn.TELEPHONE,
                Pattern.compile("\\+(33|590|594|262|596|269|687|689|508|681)[0-9]{6,9}"));
        for (PlaceColumn column : PlaceColumn.standard()) {
            // the schema leaves the kinds of organisation open
            column.vocabulary().filter(vocabulary -> vocabulary != Vocabulary.TYPOLOGY)
                    .ifPresent(vocabulary -> patterns.put(column, oneOrMore(vocabulary)));
        }
        return patterns;
    }

    private static Pattern oneOrMore(Vocabulary vocabulary) {
        String term = vocabulary.terms().stream().map(Vocabulary::inSchema).map(Pattern::quote)
                .collect(Collectors.joining("|", "(", ")"));
        return Pattern.compile(term + "(" + Pattern.quote(PlaceColumn.SEPARATOR) + term + ")*");
    }

    /** Whether a row without this cell is invalid. */
    static boolean requires(PlaceColumn column) {
        return REQUIRED.contains(column);
    }

    /**
     * Whether a cell may stand in a column.
     *
     * @param cell not empty
     */
    static boolean allows(PlaceColumn column, String cell) {
        Pattern pattern = PATTERNS.get(column);
        if (column == PlaceColumn.PRESENTATION_RESUME) {
            return cell.codePointCount(0, cell.length()) <= LONGEST_SUMMARY;
        }
        return pattern == null || pattern.matcher(cell).matches();
    }
}
