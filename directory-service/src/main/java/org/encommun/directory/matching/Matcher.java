package org.encommun.directory.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * Scores pairs of records by the model of Fellegi and Sunter: the weights of the levels, as far as the calibration lets them
 * count, add up with that of the prior, and the sum is the logarithm of the odds that both are about one place. Safe for use by
 * several threads.
 */
public final class Matcher {

    private static final Field[] FIELDS = Field.values();

    private final Weights weights;
    private final WordFrequencies frequencies;
    private final double slope;
    private final double base;
    private final double[][] levelWeights = new double[FIELDS.length][Level.values().length];

    /**
     * @param weights the trained weights
     * @param frequencies how frequent words are: those that came with the weights, or those of the directory itself
     */
    public Matcher(Weights weights, WordFrequencies frequencies) {
        this.weights = weights;
        this.frequencies = frequencies;
        this.slope = weights.calibration().slope();
        this.base = slope * Weights.log2(weights.prior() / (1 - weights.prior())) + weights.calibration().start();
        weights.levels().forEach((field, levels) -> levels
                .forEach((level, shares) -> levelWeights[field.ordinal()][level.ordinal()] = shares.weight()));
    }

    /** The weights and the word frequencies of the version that this program ships. */
    public static Matcher shipped() {
        WeightsFile file = WeightsFile.shipped();
        return new Matcher(file.weights(), file.frequencies());
    }

    /** The weights in use. */
    public Weights weights() {
        return weights;
    }

    /** Scores two records that are compared once. */
    public MatchScore score(MatchedRecord one, MatchedRecord other) {
        return score(NormalisedRecord.of(one), NormalisedRecord.of(other));
    }

    /** Scores two records. The order of the two does not matter. */
    public MatchScore score(NormalisedRecord one, NormalisedRecord other) {
        boolean inOrder = one.id().compareTo(other.id()) <= 0;
        return score(Comparison.of(inOrder ? one : other, inOrder ? other : one, frequencies));
    }

    MatchScore score(Comparison comparison) {
        double sum = base;
        List<Reason> reasons = new ArrayList<>(FIELDS.length);
        for (Field field : FIELDS) {
            double weight = slope * weight(field, comparison);
            sum += weight;
            reasons.add(new Reason(field, comparison.level(field), weight));
        }
        double probability = 1 / (1 + Math.pow(2, -sum));
        return new MatchScore(probability, sum, likelihood(probability), List.copyOf(reasons));
    }

    private double weight(Field field, Comparison comparison) {
        Level level = comparison.level(field);
        double weight = levelWeights[field.ordinal()][level.ordinal()];
        boolean byRarity = field == Field.NAME && !level.isNeutral() && level != Level.DIFFERENT;
        return byRarity ? weight + weights.rarity().correction(comparison.sharedInformation()) : weight;
    }

    private Likelihood likelihood(double probability) {
        if (probability >= weights.likely()) {
            return Likelihood.LIKELY;
        }
        return probability >= weights.review() ? Likelihood.REVIEW : Likelihood.UNLIKELY;
    }
}
