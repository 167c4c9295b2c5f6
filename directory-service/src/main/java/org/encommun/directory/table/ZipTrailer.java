package org.encommun.directory.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

import org.encommun.directory.table.UnreadableTable.Reason;

/**
 * The end of a ZIP file, which says where its directory begins (APPNOTE 6.3, 4.3.14 and 4.3.16). A reader of ZIP files makes an
 * object of half a kilobyte for each of its entries, of which 50 bytes make one.
 */
final class ZipTrailer {

    private static final int MAX_DIRECTORY = 4 * 1024 * 1024;
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int END_DIRECTORY = 16;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int LOCATOR_64_SIZE = 20;
    private static final int LOCATOR_64_END = 8;
    private static final int END_64_DIRECTORY = 48;
    private static final long UNSIGNED = 0xFFFFFFFFL;

    private ZipTrailer() {}

    /**
     * @throws UnreadableTable if the directory is not there or is too large
     */
    static void check(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            long end = end(channel);
            long directory = bytes(channel, end + END_DIRECTORY, Integer.BYTES).getInt() & UNSIGNED;
            if (end >= LOCATOR_64_SIZE && bytes(channel, end - LOCATOR_64_SIZE, Integer.BYTES).getInt() == LOCATOR_64) {
                long end64 = bytes(channel, end - LOCATOR_64_SIZE + LOCATOR_64_END, Long.BYTES).getLong();
                requireInside(end64 >= 0 && end64 <= size - END_64_DIRECTORY - Long.BYTES);
                directory = bytes(channel, end64 + END_64_DIRECTORY, Long.BYTES).getLong();
            }
            requireInside(directory >= 0 && directory <= size);
            if (size - directory > MAX_DIRECTORY) {
                throw new UnreadableTable(Reason.TOO_LARGE, "a ZIP directory of " + (size - directory) + " bytes");
            }
        }
    }

    /** Where the record at the end begins: the last one that a comment of the allowed length could follow. */
    private static long end(FileChannel channel) throws IOException {
        int length = (int) Math.min(channel.size(), END_SIZE + MAX_COMMENT);
        long start = channel.size() - length;
        ByteBuffer tail = bytes(channel, start, length);
        for (int i = length - END_SIZE; i >= 0; i--) {
            if (tail.getInt(i) == END) {
                return start + i;
            }
        }
        throw new UnreadableTable(Reason.BROKEN, "a ZIP file without its end");
    }

    private static void requireInside(boolean isInside) {
        if (!isInside) {
            throw new UnreadableTable(Reason.BROKEN, "a ZIP file whose directory is not in it");
        }
    }

    private static ByteBuffer bytes(FileChannel channel, long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) >= 0) {
            // a channel may read less than asked
        }
        return bytes.flip();
    }
}
