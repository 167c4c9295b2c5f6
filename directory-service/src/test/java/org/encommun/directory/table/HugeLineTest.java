package org.encommun.directory.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.encommun.directory.table.TableRow.Fault;
import org.junit.jupiter.api.Test;

import com.sun.management.ThreadMXBean;

class HugeLineTest {

    private static final long MIB = 1024 * 1024;
    private static final long HUGE = 64 * MIB;

    @Test
    void aHugeLineIsSkippedWithoutBeingHeld() {
        InputStream file = files("id,nom\n1,", endless(HUGE), "\n2,Ruche\n");
        long before = allocated();

        List<TableRow> rows = Tables.read(file, TableLimits.DEFAULT).rows();

        long allocated = allocated() - before;
        assertThat(rows).extracting(TableRow::fault).containsExactly(Fault.TOO_LONG, null);
        assertThat(rows.get(1).cells()).containsEntry("nom", "Ruche");
        assertThat(allocated).as("bytes allocated altogether").isLessThan(HUGE / 4);
    }

    @Test
    void aHugeCellWithQuotesIsSkippedWithoutBeingHeld() {
        InputStream file = files("id,nom\n1,\"", endless(HUGE), "\"\n2,Ruche\n");
        long before = allocated();

        List<TableRow> rows = Tables.read(file, TableLimits.DEFAULT).rows();

        assertThat(rows).extracting(TableRow::fault).containsExactly(Fault.TOO_LONG, null);
        assertThat(allocated() - before).isLessThan(HUGE / 4);
    }

    @Test
    void aHugeObjectIsSkippedWithoutBeingHeld() {
        InputStream file = files("{\"id\":\"1\"}\n{\"id\":\"", endless(HUGE), "\"}\n{\"id\":\"3\"}\n");
        long before = allocated();

        List<TableRow> rows = Tables.read(file, TableLimits.DEFAULT).rows();

        assertThat(rows).extracting(TableRow::fault).containsExactly(null, Fault.TOO_LONG, null);
        assertThat(allocated() - before).isLessThan(HUGE / 4);
    }

    private static InputStream files(String before, InputStream huge, String after) {
        return new SequenceInputStream(
                Collections.enumeration(List.of(new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8)), huge,
                        new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8)))));
    }

    /** What this thread has allocated so far, which is more than it holds at any time. */
    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static InputStream endless(long length) {
        return new InputStream() {

            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int wanted) {
                if (left <= 0) {
                    return -1;
                }
                int read = (int) Math.min(left, wanted);
                Arrays.fill(bytes, offset, offset + read, (byte) 'x');
                left -= read;
                return read;
            }
        };
    }
}
