package org.encommun.directory.imports.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the tables until they have been taken in, in parts, so that neither writing nor reading one needs more memory than a part. */
@ApplicationScoped
public class ImportContent {

    private static final int PART = 1 << 20;

    private final DataSource database;

    ImportContent(DataSource database) {
        this.database = database;
    }

    /** Stores the table of a job in the transaction of the caller. */
    public void store(UUID jobId, InputStream table) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection
                        .prepareStatement("insert into import_content (job_id, part, bytes) values (?, ?, ?)")) {
            byte[] bytes = table.readNBytes(PART);
            for (int part = 0; bytes.length > 0; part++) {
                statement.setObject(1, jobId);
                statement.setInt(2, part);
                statement.setBytes(3, bytes);
                statement.executeUpdate();
                bytes = table.readNBytes(PART);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the table could not be stored", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The table of a job. Each part is read when it is needed, outside of transactions. */
    public InputStream open(UUID jobId) {
        return new Parts(jobId);
    }

    /** It is needed no more. */
    public void delete(UUID jobId) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("delete from import_content where job_id = ?")) {
            statement.setObject(1, jobId);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the table could not be deleted", failure);
        }
    }

    private byte[] part(UUID jobId, int part) throws IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection
                        .prepareStatement("select bytes from import_content where job_id = ? and part = ?")) {
            statement.setObject(1, jobId);
            statement.setInt(2, part);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        } catch (SQLException failure) {
            throw new IOException("the table could not be read", failure);
        }
    }

    /** One part after the other. */
    private final class Parts extends InputStream {

        private final UUID jobId;
        private byte[] present = {};
        private int position;
        private int next;

        Parts(UUID jobId) {
            this.jobId = jobId;
        }

        @Override
        public int read() throws IOException {
            return hasMore() ? present[position++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!hasMore()) {
                return -1;
            }
            int taken = Math.min(length, present.length - position);
            System.arraycopy(present, position, target, offset, taken);
            position += taken;
            return taken;
        }

        private boolean hasMore() throws IOException {
            if (position == present.length && next >= 0) {
                present = part(jobId, next++);
                position = 0;
                if (present.length == 0) {
                    next = -1;
                }
            }
            return position < present.length;
        }
    }
}
