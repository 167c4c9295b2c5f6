package org.encommun.directory.matching;

/**
 * What one field says about two records.
 *
 * @param field the field
 * @param level how far they agree in it
 * @param weight the evidence in bits: positive for the same place, negative against it, 0 if it says nothing
 */
public record Reason(Field field, Level level, double weight) {}
