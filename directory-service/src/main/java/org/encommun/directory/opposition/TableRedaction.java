package org.encommun.directory.opposition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.encommun.directory.opposition.StoredTable.StoredColumn;
import org.encommun.directory.opposition.screening.Redaction;
import org.encommun.directory.opposition.screening.Redaction.Contacts;

/** Redacts tables row by row, in the order of their keys. */
@ApplicationScoped
class TableRedaction {

    /** Between the parts of a key; no key has it. */
    private static final String BETWEEN = "\n";
    /** Of a step that has begun, where all rows so far were redacted. */
    private static final String BEGINNING = "";

    private final EntityManager entities;

    TableRedaction(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Redacts some rows.
     *
     * @param position the key of the last row that was looked at; {@code null} for the beginning
     * @param limit how many rows are looked at
     */
    Batch redact(StoredTable table, String position, Redaction redaction, int limit) {
        List<Tuple> rows = rows(table, position, limit);
        Set<String> ids = new LinkedHashSet<>();
        long count = 0;
        // a key may be an id that holds a value: it is noted nowhere, and rows that were redacted are looked at once more
        String last = position == null ? BEGINNING : position;
        for (Tuple row : rows) {
            Map<StoredColumn, String> changed = changed(table, row, redaction);
            if (!changed.isEmpty()) {
                count += update(table, row, changed);
                ids.add(row.get(0, String.class));
            } else {
                last = key(table, row);
            }
        }
        String next = rows.size() < limit ? null : last;
        return new Batch(next, count, networks(table, ids), false);
    }

    private List<Tuple> rows(StoredTable table, String position, int limit) {
        List<String> keys = List.copyOf(table.keys().keySet());
        String columns = keys.stream().map("cast(%s as text)"::formatted).collect(Collectors.joining(", ")) + ", "
                + table.columns().stream().map(StoredColumn::read).collect(Collectors.joining(", "));
        boolean begins = position == null || position.equals(BEGINNING);
        String condition = begins ? "" : "where (%s) > (%s)".formatted(String.join(", ", keys), keyParameters(table));
        // of the table, since what is selected has the same names, and the texts of numbers are in another order
        String order = keys.stream().map(key -> table.name() + "." + key).collect(Collectors.joining(", "));
        Query query = entities.createNativeQuery("select %s from %s %s order by %s".formatted(columns, table.name(), condition,
                order), Tuple.class).setMaxResults(limit);
        if (!begins) {
            bindKey(query, List.of(position.split(BETWEEN)));
        }
        List<?> found = query.getResultList();
        return found.stream().map(Tuple.class::cast).toList();
    }

    private static String keyParameters(StoredTable table) {
        List<String> types = List.copyOf(table.keys().values());
        return IntStream.range(0, types.size()).mapToObj(i -> "cast(cast(:k%d as text) as %s)".formatted(i, types.get(i)))
                .collect(Collectors.joining(", "));
    }

    private static void bindKey(Query query, List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            query.setParameter("k" + i, parts.get(i));
        }
    }

    private static String key(StoredTable table, Tuple row) {
        return String.join(BETWEEN, keyParts(table, row));
    }

    private static List<String> keyParts(StoredTable table, Tuple row) {
        return IntStream.range(0, table.keys().size()).mapToObj(i -> row.get(i, String.class)).toList();
    }

    private static Map<StoredColumn, String> changed(StoredTable table, Tuple row, Redaction redaction) {
        Map<StoredColumn, String> changed = new LinkedHashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            StoredColumn column = table.columns().get(i);
            String stored = row.get(table.keys().size() + i, String.class);
            String rest = stored == null ? null : redacted(column, stored, redaction);
            if (!Objects.equals(stored, rest)) {
                changed.put(column, rest);
            }
        }
        return changed;
    }

    private static String redacted(StoredColumn column, String stored, Redaction redaction) {
        return switch (column.form()) {
            case TEXT -> redaction.text(stored);
            case ADDRESS -> redaction.holds(stored) ? null : stored;
            case EXTERNAL_ID -> redaction.externalId(stored);
            case SENT, TEXTS -> StoredJson.redacted(stored, redaction, Contacts.STAY);
            case DETAILS -> StoredJson.redacted(stored, redaction, Contacts.GO);
        };
    }

    private int update(StoredTable table, Tuple row, Map<StoredColumn, String> changed) {
        if (isThere(table, row, changed)) {
            return delete(table, row);
        }
        List<StoredColumn> columns = List.copyOf(changed.keySet());
        List<String> assignments = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            assignments.add(columns.get(i).name() + " = " + columns.get(i).written("v" + i));
        }
        if (table.versioned()) {
            assignments.add("version = version + 1");
        }
        Query query = entities.createNativeQuery("update %s set %s where (%s) = (%s)".formatted(table.name(),
                String.join(", ", assignments), String.join(", ", table.keys().keySet()), keyParameters(table)));
        for (int i = 0; i < columns.size(); i++) {
            query.setParameter("v" + i, changed.get(columns.get(i)));
        }
        bindKey(query, keyParts(table, row));
        return query.executeUpdate();
    }

    /** Whether there is a row already that has the key which this one would have. */
    private boolean isThere(StoredTable table, Tuple row, Map<StoredColumn, String> changed) {
        List<String> keys = List.copyOf(table.keys().keySet());
        List<String> parts = new ArrayList<>(keyParts(table, row));
        changed.forEach((column, value) -> {
            if (keys.contains(column.name())) {
                parts.set(keys.indexOf(column.name()), value);
            }
        });
        if (parts.equals(keyParts(table, row))) {
            return false;
        }
        Query query = entities.createNativeQuery("select exists (select from %s where (%s) = (%s))".formatted(table.name(),
                String.join(", ", keys), keyParameters(table)), Boolean.class);
        bindKey(query, parts);
        return (boolean) query.getSingleResult();
    }

    private int delete(StoredTable table, Tuple row) {
        Query query = entities.createNativeQuery("delete from %s where (%s) = (%s)".formatted(table.name(),
                String.join(", ", table.keys().keySet()), keyParameters(table)));
        bindKey(query, keyParts(table, row));
        return query.executeUpdate();
    }

    private Set<UUID> networks(StoredTable table, Set<String> ids) {
        if (table.networks() == null || ids.isEmpty()) {
            return Set.of();
        }
        List<?> found = entities.createNativeQuery(table.networks(), UUID.class)
                .setParameter("ids", ids.toArray(String[]::new)).getResultList();
        return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }
}
