package org.encommun.directory.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.encommun.directory.table.UnreadableTable.Reason;

/**
 * Looks through an XLSX file before it is read. The reader trusts it: it makes room for as many cells as a reference says, looks
 * up as many shared texts as an index says, and keeps shared texts and formulas in memory. All parts are looked at, since a
 * part's name does not say what it is used for.
 */
final class XlsxInspection {

    private static final String CONTENT_TYPES = "[content_types].xml";
    private static final int MAX_PARTS = 10_000;
    /** Sheets with many equal cells are packed to a fiftieth; what is packed to less is made to be. */
    private static final long MAX_RATIO = 250;
    private static final long SMALL = 64L * 1024 * 1024;

    private final TableLimits limits;
    private final long packed;
    private final XlsxPart.Found found = new XlsxPart.Found();
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private XlsxInspection(TableLimits limits, long packed) {
        this.limits = limits;
        this.packed = packed;
    }

    /**
     * Looks through the file.
     *
     * @throws UnreadableTable if it is no workbook, or if reading it would take more than the limits
     */
    static XlsxInspection of(Path file, TableLimits limits) throws IOException {
        ZipTrailer.check(file);
        XlsxInspection inspection = new XlsxInspection(limits, file.toFile().length());
        try (ZipFile zip = ZipFile.builder().setFile(file.toFile()).get()) {
            inspection.inspect(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableTable(Reason.BROKEN, broken);
        }
        return inspection;
    }

    /** Whether the workbook has number formats, which tell dates from numbers. */
    boolean hasFormats() {
        return found.hasFormats();
    }

    private void inspect(ZipFile zip) throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (names.size() >= MAX_PARTS) {
                throw new UnreadableTable(Reason.TOO_LARGE, "more than " + MAX_PARTS + " parts");
            }
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw new UnreadableTable(Reason.BROKEN, "two parts with one name");
            }
            if (!entry.isDirectory() && zip.canReadEntryData(entry)) {
                inspect(zip, entry);
            }
        }
        if (!names.contains(CONTENT_TYPES) || !found.hasWorkbook()) {
            throw new UnreadableTable(Reason.ARCHIVE, "a ZIP file that is not an XLSX workbook");
        }
        found.checkReferences();
    }

    private void inspect(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry); XlsxPart part = new XlsxPart(in, limits, found, this::count)) {
            part.inspect();
        } catch (XMLStreamException malformed) {
            // images and settings of printers are parts, too; the reader would stop at the same place
            if (entry.getName().endsWith(".xml")) {
                throw new UnreadableTable(Reason.BROKEN, malformed);
            }
        }
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > limits.unpacked() || unpacked > SMALL && unpacked / MAX_RATIO > packed) {
            throw new UnreadableTable(Reason.TOO_LARGE, "the workbook unpacks to more than " + unpacked + " bytes");
        }
    }
}
