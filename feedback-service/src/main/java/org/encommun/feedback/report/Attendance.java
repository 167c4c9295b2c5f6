package org.encommun.feedback.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many people an event had.
 *
 * @param registered who had a place, whether they came or not
 * @param waiting who waited for one in vain
 * @param cancelled who gave theirs up
 * @param present who was checked in
 */
public record Attendance(@Schema(description = "Who has a place, whether they came or not.", examples = "30") int registered,
        @Schema(description = "Who waits for one.", examples = "2") int waiting,
        @Schema(description = "Who gave theirs up.", examples = "1") int cancelled,
        @Schema(description = "Who was checked in.", examples = "28") int present) {}
