package org.encommun.directory.opposition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table that holds text as it came from networks or people, and is redacted row by row.
 *
 * @param name the table
 * @param keys the columns of its primary key with their types
 * @param columns those that hold text
 * @param versioned whether its rows have a version, which tells whoever is changing one that it has changed
 * @param networks selects the networks of rows by the first column of their keys, {@code :ids}; {@code null} where nobody need be told
 */
record StoredTable(String name, Map<String, String> keys, List<StoredColumn> columns, boolean versioned, String networks) {

    /** How text stands in a column. */
    enum Form {
        /** A text: values are replaced by a mark. */
        TEXT,
        /** A web address: it goes if it holds a value. */
        ADDRESS,
        /** A network's own id of a place. */
        EXTERNAL_ID,
        /** JSON as it was sent: values are replaced by marks. */
        SENT,
        /** JSON of a place or an actor: contacts that hold a value go. */
        DETAILS,
        /** Several texts. */
        TEXTS
    }

    /** A column, with its type in the database. */
    record StoredColumn(String name, String type, Form form) {

        String read() {
            return form == Form.TEXTS ? "cast(to_jsonb(%s) as text)".formatted(name) : "cast(%s as text)".formatted(name);
        }

        String written(String parameter) {
            return form == Form.TEXTS
                    ? "array(select jsonb_array_elements_text(cast(:%s as jsonb)))".formatted(parameter)
                    : "cast(:%s as %s)".formatted(parameter, type);
        }
    }

    private static final String UUID = "uuid";
    private static final String BIGINT = "bigint";
    private static final String TEXT = "text";
    private static final String JSONB = "jsonb";

    static final StoredTable RECORD_HISTORY = new StoredTable("record_history", keys("record_id", UUID, "version", BIGINT),
            List.of(column("raw", JSONB, Form.SENT), column("details", JSONB, Form.DETAILS)), false,
            "select distinct network_id from place_record where id = any (cast(:ids as uuid[]))");
    static final StoredTable PLACE_HISTORY = new StoredTable("place_history", keys("place_id", UUID, "version", BIGINT),
            List.of(column("details", JSONB, Form.DETAILS)), false, null);
    static final StoredTable PROPOSALS = new StoredTable("change_proposal", keys("id", UUID),
            List.of(column("changes", TEXT, Form.DETAILS), column("reason", TEXT, Form.TEXT),
                    column("decision_reason", TEXT, Form.TEXT)),
            true, null);
    static final StoredTable CLAIMS = new StoredTable("claim", keys("id", UUID),
            List.of(column("evidence", TEXT, Form.TEXT), column("evidence_url", TEXT, Form.ADDRESS),
                    column("label", TEXT, Form.TEXT), column("decision_reason", TEXT, Form.TEXT)),
            true, null);
    static final StoredTable REPRESENTATIVES = new StoredTable("representative", keys("id", UUID),
            List.of(column("label", TEXT, Form.TEXT)), false, null);
    static final StoredTable MAPPINGS = new StoredTable("column_mapping", keys("id", UUID),
            List.of(column("details", JSONB, Form.SENT)), true,
            "select distinct network_id from column_mapping where id = any (cast(:ids as uuid[]))");
    static final StoredTable NETWORKS = new StoredTable("partner_network", keys("id", UUID),
            List.of(column("name", TEXT, Form.TEXT)), true, null);
    static final StoredTable NETWORK_KEYS = new StoredTable("network_key", keys("id", UUID),
            List.of(column("name", TEXT, Form.TEXT)), true, null);
    static final StoredTable HARVESTED_ITEMS = new StoredTable("harvest_item", keys("source_id", UUID, "external_id", TEXT),
            List.of(column("external_id", TEXT, Form.EXTERNAL_ID)), false,
            "select distinct network_id from harvest_source where id = any (cast(:ids as uuid[]))");
    static final StoredTable HARVESTS = new StoredTable("harvest_progress", keys("id", UUID),
            List.of(column("present", JSONB, Form.SENT), column("runs", JSONB, Form.SENT)), true,
            "select distinct network_id from harvest_source where id = any (cast(:ids as uuid[]))");
    static final StoredTable IMPORTS = new StoredTable("import_job", keys("id", UUID),
            List.of(column("headings", "text[]", Form.TEXTS)), true,
            "select distinct network_id from import_job where id = any (cast(:ids as uuid[]))");
    static final StoredTable IMPORT_ROWS = new StoredTable("import_row", keys("job_id", UUID, "number", BIGINT),
            List.of(column("external_id", TEXT, Form.EXTERNAL_ID), column("cause", TEXT, Form.TEXT),
                    column("suggestion", TEXT, Form.TEXT), column("faults", JSONB, Form.SENT),
                    column("cells", JSONB, Form.SENT)),
            false, "select distinct network_id from import_job where id = any (cast(:ids as uuid[]))");
    static final StoredTable OUTBOX = new StoredTable("outbox", keys("id", BIGINT),
            List.of(column("payload", "json", Form.DETAILS), column("last_error", TEXT, Form.TEXT)), false, null);
    static final StoredTable FEEDS = new StoredTable("feed_item", keys("topic", TEXT, "key", UUID),
            List.of(column("payload", "json", Form.DETAILS)), false, null);

    /** All of them. */
    static final List<StoredTable> ALL = List.of(RECORD_HISTORY, PLACE_HISTORY, PROPOSALS, CLAIMS, REPRESENTATIVES, MAPPINGS,
            NETWORKS, NETWORK_KEYS, HARVESTED_ITEMS, HARVESTS, IMPORTS, IMPORT_ROWS, OUTBOX, FEEDS);

    private static StoredColumn column(String name, String type, Form form) {
        return new StoredColumn(name, type, form);
    }

    private static Map<String, String> keys(String column, String type) {
        return Map.of(column, type);
    }

    private static Map<String, String> keys(String first, String firstType, String second, String secondType) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(first, firstType);
        keys.put(second, secondType);
        return keys;
    }
}
