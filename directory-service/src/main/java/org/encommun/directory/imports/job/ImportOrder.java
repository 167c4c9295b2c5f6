package org.encommun.directory.imports.job;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How a table is to be taken in.
 *
 * @param dryRun whether only to report what would come of it
 * @param snapshot whether it holds all places of the network, so that the others are gone
 * @param mapping the version of the mapping; {@code null} for the headings of the standard
 * @param retryOf the import whose faulty rows it has; {@code null} for a table of the network
 */
@Embeddable
public record ImportOrder(@Column(name = "dry_run") boolean dryRun, boolean snapshot,
        @Column(name = "mapping_number") Integer mapping, @Column(name = "retry_of") UUID retryOf) {}
