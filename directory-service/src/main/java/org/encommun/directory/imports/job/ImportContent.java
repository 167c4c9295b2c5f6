package org.encommun.directory.imports.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Enumeration;
import java.util.NoSuchElementException;
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
        return new SequenceInputStream(new Parts(jobId));
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

    private byte[] part(UUID jobId, int part) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection
                        .prepareStatement("select bytes from import_content where job_id = ? and part = ?")) {
            statement.setObject(1, jobId);
            statement.setInt(2, part);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the table could not be read", failure);
        }
    }

    /** The parts one after the other; the next one is read when the one before it has been. */
    private final class Parts implements Enumeration<InputStream> {

        private final UUID jobId;
        private int number;
        private byte[] next;

        Parts(UUID jobId) {
            this.jobId = jobId;
        }

        @Override
        public boolean hasMoreElements() {
            if (next == null) {
                next = part(jobId, number++);
            }
            return next.length > 0;
        }

        @Override
        public InputStream nextElement() {
            if (!hasMoreElements()) {
                throw new NoSuchElementException();
            }
            InputStream part = new ByteArrayInputStream(next);
            next = null;
            return part;
        }
    }
}
