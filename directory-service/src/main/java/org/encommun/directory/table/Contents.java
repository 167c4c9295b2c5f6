package org.encommun.directory.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;

import org.apache.commons.io.input.ReaderInputStream;
import org.encommun.directory.table.UnreadableTable.Reason;

/** What a file is, from its first bytes: names and media types that come with it are often wrong. */
final class Contents {

    /** How many bytes are looked at. */
    static final int HEAD = 8192;

    private static final String ZIP = "504b0304";
    private static final String UTF_8_MARK = "efbbbf";
    private static final Map<String, Charset> UTF_16_MARKS = Map.of("feff", StandardCharsets.UTF_16BE, "fffe",
            StandardCharsets.UTF_16LE);
    /** Compressed files and archives: an empty ZIP, gzip, bzip2, xz, Zstandard, 7-Zip and RAR. */
    private static final Map<String, String> ARCHIVES = Map.of("504b0506", "ZIP", "1f8b", "gzip", "425a68", "bzip2",
            "fd377a585a00", "xz", "28b52ffd", "Zstandard", "377abcaf271c", "7-Zip", "526172211a07", "RAR");
    private static final Map<String, String> DOCUMENTS = Map.of("d0cf11e0a1b11ae1", "Excel before XLSX, or with a password",
            "255044462d", "PDF");
    private static final String TAR = "ustar";
    private static final int TAR_OFFSET = 257;
    /** One control character in so many bytes is a damaged text, more of them are no text. */
    private static final int TEXT_PER_CONTROL = 20;
    /** Bytes that say whether all is text; a damaged row further below does not. */
    private static final int SAMPLE = 512;

    private final byte[] head;

    /**
     * @param head the first {@link #HEAD} bytes, or all if there are fewer
     * @throws UnreadableTable if no table begins like this
     */
    Contents(byte[] head) {
        this.head = head;
        if (head.length == 0) {
            throw new UnreadableTable(Reason.EMPTY, "no bytes");
        }
        refuse(ARCHIVES, Reason.ARCHIVE);
        refuse(DOCUMENTS, Reason.BINARY);
        if (head.length > TAR_OFFSET + TAR.length()
                && TAR.equals(new String(head, TAR_OFFSET, TAR.length(), StandardCharsets.ISO_8859_1))) {
            throw new UnreadableTable(Reason.ARCHIVE, "tar");
        }
        if (!isZip() && utf16() == null && !isText()) {
            throw new UnreadableTable(Reason.BINARY, "no text");
        }
    }

    boolean isZip() {
        return startsWith(ZIP);
    }

    /** The text in UTF-8 or Windows-1252, without a byte order mark. */
    InputStream text(InputStream file) throws IOException {
        Charset utf16 = utf16();
        if (utf16 != null) {
            file.skipNBytes(2);
            return ReaderInputStream.builder().setReader(new InputStreamReader(file, utf16)).setCharset(StandardCharsets.UTF_8)
                    .get();
        }
        if (startsWith(UTF_8_MARK)) {
            file.skipNBytes(UTF_8_MARK.length() / 2);
        }
        return file;
    }

    private Charset utf16() {
        return UTF_16_MARKS.entrySet().stream().filter(mark -> startsWith(mark.getKey())).map(Map.Entry::getValue).findFirst()
                .orElse(null);
    }

    private boolean startsWith(String signature) {
        int length = signature.length() / 2;
        return head.length >= length && HexFormat.of().formatHex(head, 0, length).equals(signature);
    }

    private void refuse(Map<String, String> signatures, Reason reason) {
        signatures.forEach((signature, format) -> {
            if (startsWith(signature)) {
                throw new UnreadableTable(reason, format);
            }
        });
    }

    /** Of a short file, only the headings count, since one damaged row can be a large part of it. */
    private boolean isText() {
        int looked = head.length < SAMPLE ? firstLine() : SAMPLE;
        int controls = 0;
        for (int i = 0; i < looked; i++) {
            if (head[i] >= 0 && head[i] < ' ' && head[i] != '\t' && head[i] != '\n' && head[i] != '\r') {
                controls++;
            }
        }
        return controls <= looked / TEXT_PER_CONTROL;
    }

    private int firstLine() {
        int length = 0;
        while (length < head.length && head[length] != '\n' && head[length] != '\r') {
            length++;
        }
        return length;
    }
}
