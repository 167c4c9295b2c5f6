package org.encommun.directory.harvest.progress;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The table that was taken last.
 *
 * @param etag as the server gave it; {@code null} for none
 * @param lastModified likewise
 * @param digest its SHA-256, for servers that give neither
 * @param mapping by which version of the mapping it was read; {@code null} for the standard
 * @param importId the import that it became
 */
@Embeddable
public record SeenTable(String etag, @Column(name = "last_modified") String lastModified,
        @Column(name = "content_digest") String digest, @Column(name = "read_mapping") Integer mapping,
        @Column(name = "import_id") UUID importId) {}
