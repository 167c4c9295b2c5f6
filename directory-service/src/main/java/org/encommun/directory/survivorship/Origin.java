package org.encommun.directory.survivorship;

import java.time.Instant;
import java.util.UUID;

/**
 * Where the value of a field comes from.
 *
 * @param recordId the record that had the value first; {@code null} where a decision gives it and no record has it any more
 * @param networkId the network of the record; {@code null} likewise
 * @param since when the directory received the value first; when it was decided, where no record has it
 * @param dated the newest date that a source gives it
 * @param reason why it stands
 * @param contested whether a record asserts another value and nobody has decided
 */
public record Origin(UUID recordId, UUID networkId, Instant since, Instant dated, Reason reason, boolean contested) {}
