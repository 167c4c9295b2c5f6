package org.encommun.directory.harvest.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hc.core5.http.HttpEntity;

/** The body of an answer, kept in a temporary file so that its size decides over disk and not over memory. */
final class AnswerBody {

    private static final int BUFFER = 1 << 14;
    private static final Set<String> GZIP = Set.of("gzip", "x-gzip");

    private final HttpEntity entity;
    private final long most;
    private final Deadline deadline;

    AnswerBody(HttpEntity entity, long most, Deadline deadline) {
        this.entity = entity;
        this.most = most;
        this.deadline = deadline;
    }

    /**
     * A body in its file.
     *
     * @param digest its SHA-256 in hexadecimal digits
     */
    record Kept(Path file, String digest) {}

    /**
     * @throws HarvestFailed {@link HarvestFailure#TOO_LARGE}, {@link HarvestFailure#TOO_SLOW}, {@link HarvestFailure#END_UNKNOWN}
     */
    Kept keep() throws IOException {
        Path file = Files.createTempFile("encommun-harvest-", null);
        try (InputStream in = content(); OutputStream out = Files.newOutputStream(file)) {
            return new Kept(file, copy(in, out));
        } catch (IOException | RuntimeException failure) {
            Files.delete(file);
            throw failure;
        }
    }

    private InputStream content() throws IOException {
        String encoding = entity.getContentEncoding();
        if (encoding == null || encoding.isBlank() || encoding.equalsIgnoreCase("identity")) {
            if (entity.getContentLength() < 0 && !entity.isChunked()) {
                throw new HarvestFailed(HarvestFailure.END_UNKNOWN);
            }
            return entity.getContent();
        }
        if (!GZIP.contains(encoding.strip().toLowerCase(Locale.ROOT))) {
            throw new HarvestFailed(HarvestFailure.BROKEN_OFF);
        }
        return new GZIPInputStream(new FilterInputStream(entity.getContent()) {
            /** Otherwise the end of a part would be taken for the end of all while the next part has not arrived. */
            @Override
            public int available() {
                return 1;
            }
        }, BUFFER);
    }

    private String copy(InputStream in, OutputStream out) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            total += read;
            if (total > most) {
                throw new HarvestFailed(HarvestFailure.TOO_LARGE);
            }
            if (deadline.isOver()) {
                throw new HarvestFailed(HarvestFailure.TOO_SLOW);
            }
            out.write(buffer, 0, read);
            digest.update(buffer, 0, read);
        }
        return Hex.encodeHexString(digest.digest());
    }
}
