package org.encommun.directory.imports.job;

import java.util.List;
import java.util.Map;

import org.encommun.directory.record.FieldFault;
import org.encommun.directory.record.Outcome;
import org.encommun.directory.standard.reading.PlaceReading.Rejection;

/**
 * What came of one row.
 *
 * @param number its position in the table, from 1 on
 * @param externalId {@code null} where it has none
 * @param rejection why nothing of it counts; {@code null} if it does
 * @param cells as they were sent, by heading; empty for a row without faults
 */
public record RowOutcome(long number, String externalId, Outcome outcome, Rejection rejection, List<FieldFault> faults,
        Map<String, String> cells) {}
