package org.encommun.directory.matching;

import java.util.EnumMap;
import java.util.Map;

import org.encommun.directory.matching.Weights.Shares;

/**
 * Counts the levels of labelled pairs. Their shares are the maximum likelihood estimate of m and u: what expectation maximisation
 * arrives at when every label is known. Decision 18 says why labels are used.
 */
final class LevelCounts {

    /** What is added to each count, so that a level that did not occur is rare and not impossible. */
    private static final double SMOOTHING = 2;

    private final double[][] same = new double[Field.values().length][Level.values().length];
    private final double[][] different = new double[Field.values().length][Level.values().length];
    private double samePairs;
    private double pairs;

    void add(Comparison comparison, boolean isSame) {
        pairs++;
        samePairs += isSame ? 1 : 0;
        for (Field field : Field.values()) {
            (isSame ? same : different)[field.ordinal()][comparison.level(field).ordinal()]++;
        }
    }

    /** The share of pairs of one place. */
    double prior() {
        return samePairs / pairs;
    }

    Map<Field, Map<Level, Shares>> shares() {
        Map<Field, Map<Level, Shares>> shares = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            double allSame = sum(field, same);
            double allDifferent = sum(field, different);
            Map<Level, Shares> ofField = new EnumMap<>(Level.class);
            for (Level level : field.levels()) {
                ofField.put(level, new Shares((same[field.ordinal()][level.ordinal()] + SMOOTHING) / allSame,
                        (different[field.ordinal()][level.ordinal()] + SMOOTHING) / allDifferent));
            }
            shares.put(field, ofField);
        }
        return shares;
    }

    private static double sum(Field field, double[][] counts) {
        return field.levels().stream().mapToDouble(level -> counts[field.ordinal()][level.ordinal()] + SMOOTHING).sum();
    }
}
