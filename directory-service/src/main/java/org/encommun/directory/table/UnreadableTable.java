package org.encommun.directory.table;

import java.util.Locale;

import org.encommun.defaults.text.Bundles;

/** A file is not a table, or not one that is read here. It says nothing about places: none of them may be seen as removed. */
public final class UnreadableTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why a file is refused as a whole; its texts are for those who sent it. */
    public enum Reason {
        /** There is nothing, or nothing but blanks, separators and line ends. */
        EMPTY,
        /** A web page, an XML or JSON document or an error message came in place of the table. */
        ERROR_PAGE,
        /** An archive or a compressed file that is not an XLSX workbook. */
        ARCHIVE,
        /** The first row does not look like headings, of which there must be at least two. */
        NO_HEADINGS,
        /** The file, its headings or what it unpacks to is beyond a limit. */
        TOO_LARGE,
        /** Not text, nor XLSX: a PDF, an image, a workbook of the time before XLSX or one with a password. */
        BINARY,
        /** An XLSX workbook that is damaged. */
        BROKEN;

        /** What is wrong and what to send instead, in the language. */
        public String text(Locale language) {
            return Bundles.text(UnreadableTable.class, "tables", language, name());
        }
    }

    UnreadableTable(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    UnreadableTable(Reason reason, Throwable cause) {
        super(reason + ": " + cause.getMessage(), cause);
        this.reason = reason;
    }

    /** Why the file is refused. */
    public Reason reason() {
        return reason;
    }
}
