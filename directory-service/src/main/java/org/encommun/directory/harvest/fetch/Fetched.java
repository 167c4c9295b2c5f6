package org.encommun.directory.harvest.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a server has answered.
 *
 * @param body a temporary file with the whole body, decompressed; {@code null} if nothing has changed (304)
 * @param digest its SHA-256 in hexadecimal digits; {@code null} likewise
 * @param etag {@code null} for none
 * @param lastModified {@code null} for none
 * @param mediaType without parameters, in lower case; {@code null} for none
 */
public record Fetched(Path body, String digest, String etag, String lastModified, String mediaType) implements Closeable {

    /** Whether there is something new. */
    public boolean hasBody() {
        return body != null;
    }

    /** Removes the file. */
    @Override
    public void close() throws IOException {
        if (body != null) {
            Files.deleteIfExists(body);
        }
    }
}
