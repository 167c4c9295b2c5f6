package org.encommun.directory.imports.job;

import java.util.UUID;

/**
 * How a table is to be taken in.
 *
 * @param dryRun whether only to report what would come of it
 * @param snapshot whether it holds all places of the network, so that the others are gone
 * @param mapping the version of the mapping; {@code null} for the headings of the standard
 * @param retryOf the import whose faulty rows it has; {@code null} for a table of the network
 */
public record ImportOrder(boolean dryRun, boolean snapshot, Integer mapping, UUID retryOf) {}
