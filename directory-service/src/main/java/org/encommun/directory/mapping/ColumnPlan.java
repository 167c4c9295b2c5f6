package org.encommun.directory.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.encommun.defaults.text.FoldedText;
import org.encommun.defaults.text.FormulaGuard;
import org.encommun.directory.standard.PlaceColumn;
import org.encommun.directory.standard.reading.Cell;
import org.encommun.directory.standard.reading.RowReader;
import org.encommun.directory.standard.reading.Words;

/** Puts the cells of a table into the columns of the standard, by a mapping. For one table, in one thread. */
public final class ColumnPlan implements Words {

    private static final Set<PlaceColumn> LISTS = Set.of(PlaceColumn.COURRIELS, PlaceColumn.SITE_WEB,
            PlaceColumn.AUTRES_FORMATIONS_LABELS);
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Between the parts of a key; no text has it twice by itself. */
    private static final String BETWEEN_PARTS = " · ";

    private final Map<String, PlaceColumn> mapped = new HashMap<>();
    private final Set<String> ignored;
    private final Map<PlaceColumn, Map<String, String>> terms = new HashMap<>();
    private final Map<PlaceColumn, Cell> constants = new LinkedHashMap<>();
    /** The words of each column in one text, for the digest of every row. */
    private final Map<PlaceColumn, String> termTexts = new HashMap<>();
    private final List<String> key;
    private final Map<String, Optional<PlaceColumn>> byHeading = new ConcurrentHashMap<>();
    private final Map<String, String> foldedHeadings = new ConcurrentHashMap<>();

    private ColumnPlan(MappingDetails mapping) {
        mapping.columns().forEach((heading, column) -> mapped.put(folded(heading), PlaceColumn.headed(column).orElseThrow()));
        ignored = mapping.ignored().stream().map(ColumnPlan::folded).collect(Collectors.toSet());
        mapping.terms().forEach((column, words) -> words.forEach((word, term) -> terms
                .computeIfAbsent(PlaceColumn.headed(column).orElseThrow(), first -> new HashMap<>()).put(folded(word), term)));
        terms.forEach((column, words) -> termTexts.put(column, new TreeMap<>(words).toString()));
        mapping.constants().forEach((heading, text) -> {
            PlaceColumn column = PlaceColumn.headed(heading).orElseThrow();
            constants.put(column, new Cell(column.heading(), text));
        });
        key = mapping.key().stream().map(ColumnPlan::folded).toList();
    }

    /** That of a mapping whose columns exist. */
    static ColumnPlan of(MappingDetails mapping) {
        return new ColumnPlan(mapping);
    }

    /** That of tables with the headings and terms of the standard. */
    public static ColumnPlan standard() {
        return new ColumnPlan(MappingDetails.STANDARD);
    }

    /** Whether the rows of a table with these headings have an id. */
    public boolean hasId(Collection<String> headings) {
        Set<String> folded = headings.stream().map(ColumnPlan::folded).collect(Collectors.toSet());
        return headings.stream().anyMatch(heading -> column(heading).filter(PlaceColumn.ID::equals).isPresent())
                || !key.isEmpty() && folded.containsAll(key);
    }

    /** The column of the standard that a heading means. */
    public Optional<PlaceColumn> column(String heading) {
        return byHeading.computeIfAbsent(heading, this::meant);
    }

    private Optional<PlaceColumn> meant(String heading) {
        String folded = folded(heading);
        if (ignored.contains(folded)) {
            return Optional.empty();
        }
        PlaceColumn column = mapped.get(folded);
        // the network's own column for it goes before one that happens to have the heading
        return column != null
                ? Optional.of(column)
                : PlaceColumn.headed(heading).filter(standard -> !mapped.containsValue(standard));
    }

    /**
     * The cells of a row in the columns of the standard. Where several columns mean one, all count if it is a list, otherwise the first
     * that is not empty.
     *
     * @param cells by heading
     */
    public Map<PlaceColumn, Cell> cells(Map<String, String> cells) {
        Map<PlaceColumn, Cell> placed = placed(cells);
        constants.forEach(placed::putIfAbsent);
        if (!placed.containsKey(PlaceColumn.ID) && !key.isEmpty()) {
            id(cells).ifPresent(cell -> placed.put(PlaceColumn.ID, cell));
        }
        return placed;
    }

    /** Likewise, without what the mapping adds. A text that was kept from being a formula is read as it was before. */
    public Map<PlaceColumn, Cell> placed(Map<String, String> cells) {
        Map<PlaceColumn, Cell> placed = new LinkedHashMap<>();
        cells.forEach((heading, text) -> column(heading).ifPresent(
                column -> placed.merge(column, new Cell(heading, FormulaGuard.unguard(text)), (first, next) -> isList(column)
                        ? new Cell(first.heading(), first.text() + PlaceColumn.SEPARATOR + next.text())
                        : first)));
        return placed;
    }

    private static boolean isList(PlaceColumn column) {
        return column.vocabulary().isPresent() || LISTS.contains(column);
    }

    /** Folded, since a place does not become another one when its name gets an accent; all parts are needed. */
    private Optional<Cell> id(Map<String, String> cells) {
        Map<String, Cell> byName = new HashMap<>();
        cells.forEach((heading, text) -> {
            String name = foldedHeadings.computeIfAbsent(heading, ColumnPlan::folded);
            if (key.contains(name) && !byName.containsKey(name)) {
                byName.put(name, new Cell(heading, FoldedText.of(FormulaGuard.unguard(text))));
            }
        });
        return byName.keySet().containsAll(key)
                ? Optional.of(new Cell(String.join(" + ", key.stream().map(part -> byName.get(part).heading()).toList()),
                        key.stream().map(part -> byName.get(part).text()).collect(Collectors.joining(BETWEEN_PARTS))))
                : Optional.empty();
    }

    /**
     * Tells whether a row says the same as another one, read in the same way: by what was sent, where it was put, and what the network's
     * words in it mean.
     *
     * @param cells as they were sent
     * @param placed the same in the columns of the standard
     */
    public String digest(Map<String, String> cells, Map<PlaceColumn, Cell> placed) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        digest.update((byte) RowReader.VERSION);
        cells.forEach((heading, text) -> add(digest, heading, text));
        placed.forEach((column, cell) -> {
            add(digest, column.name(), cell.heading());
            add(digest, cell.text(), termTexts.getOrDefault(column, ""));
        });
        return Hex.encodeHexString(digest.digest());
    }

    private static void add(MessageDigest digest, String first, String second) {
        digest.update(first.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(second.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    @Override
    public Optional<String> term(PlaceColumn column, String word) {
        return Optional.ofNullable(terms.get(column)).map(words -> words.get(folded(word)));
    }

    static String folded(String heading) {
        return SIGNS.matcher(FoldedText.of(heading)).replaceAll(" ").strip();
    }
}
