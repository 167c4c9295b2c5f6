package org.encommun.directory.harvest.source;

/** What is at the address of a source. */
public enum SourceFormat {
    /** A table as it could be sent as an import: CSV, XLSX or NDJSON. */
    TABLE,
    /** A feed of changes in Realtime Paged Data Exchange 1.0. */
    RPDE
}
