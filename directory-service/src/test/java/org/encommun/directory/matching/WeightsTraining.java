package org.encommun.directory.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.encommun.directory.matching.Weights.Calibration;
import org.encommun.directory.matching.Weights.Rarity;
import org.encommun.directory.matching.Weights.Shares;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/**
 * Trains the weights that are shipped, from generated directories with fixed seeds, and writes them to the file that is its
 * argument. Decision 18 has the command. The labelled sample has no part in it.
 */
final class WeightsTraining {

    static final String VERSION = "1";
    private static final String DATE = "2026-11-28";
    private static final int SIZE = 40_000;
    private static final long TRAINING_SEED = 20261128;
    private static final long VALIDATION_SEED = 20261129;
    /** A word of fewer records than this is as rare as a word can be; the generator knows fewer words than France. */
    private static final double SMALLEST_SHARE = 0.0002;
    private static final double MOST_RARITY = 4;
    private static final double DIGITS = 100_000;
    /** What a threshold has to reach on the validation directory. */
    static final double RECALL_OF_REVIEW = 0.95;
    static final double PRECISION_OF_LIKELY = 0.99;

    private WeightsTraining() {}

    public static void main(String[] arguments) throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        Files.writeString(Path.of(arguments[0]), mapper.writeValueAsString(train()) + "\n");
    }

    static WeightsFile train() {
        GeneratedDirectory directory = GeneratedDirectory.of(SIZE, TRAINING_SEED);
        List<NormalisedRecord> records = directory.normalised();
        WordFrequencies frequencies = WordFrequencies.of(records, SMALLEST_SHARE);
        LevelCounts counts = new LevelCounts();
        Moments moments = new Moments();
        forEachPair(directory, records, frequencies, (comparison, same) -> {
            counts.add(comparison, same);
            if (comparison.sharedInformation() > 0 && comparison.level(Field.NAME) != Level.DIFFERENT) {
                moments.add(same, comparison.sharedInformation());
            }
        });
        Weights plain = new Weights(VERSION, DATE,
                "Generated directory of %d records, seed %d; thresholds from another one, seed %d"
                        .formatted(SIZE, TRAINING_SEED, VALIDATION_SEED),
                rounded(counts.prior()), 0, 1, new Calibration(1, 0),
                moments.rarity(), rounded(counts.shares()));
        CalibrationFit fit = new CalibrationFit();
        Matcher matcher = new Matcher(plain, frequencies);
        forEachPair(directory, records, frequencies, (comparison, same) -> fit.add(matcher.score(comparison).weight(), same));
        Calibration calibration = new Calibration(rounded(fit.fit().slope()), rounded(fit.fit().start()));
        Map<String, Double> words = new TreeMap<>();
        frequencies.shares().forEach((word, share) -> words.put(word, rounded(share)));
        return withThresholds(new WeightsFile(with(plain, calibration, 0, 1), words, SMALLEST_SHARE));
    }

    private interface PairSink {
        void take(Comparison comparison, boolean same);
    }

    private static void forEachPair(GeneratedDirectory directory, List<NormalisedRecord> records, WordFrequencies frequencies,
            PairSink sink) {
        CandidateSearch.over(records).forEachPair((one, other) -> sink.take(
                Comparison.of(records.get(one), records.get(other), frequencies), directory.isSamePlace(one, other)));
    }

    private static WeightsFile withThresholds(WeightsFile file) {
        Evaluation validation = Evaluation.of(GeneratedDirectory.of(SIZE, VALIDATION_SEED),
                new Matcher(file.weights(), file.frequencies()));
        return new WeightsFile(
                with(file.weights(), file.weights().calibration(), validation.highestWithRecall(RECALL_OF_REVIEW),
                        validation.lowestWithPrecision(PRECISION_OF_LIKELY)),
                file.words(), file.shareOfOthers());
    }

    private static Weights with(Weights weights, Calibration calibration, double review, double likely) {
        return new Weights(weights.version(), weights.date(), weights.trainingSet(), weights.prior(), review, likely,
                calibration,
                weights.rarity(), weights.levels());
    }

    /** Mean and variance of the information of agreeing words, for pairs of one place and for others. */
    private static final class Moments {

        private final double[] count = new double[2];
        private final double[] sum = new double[2];
        private final double[] squares = new double[2];

        void add(boolean same, double information) {
            int at = same ? 0 : 1;
            count[at]++;
            sum[at] += information;
            squares[at] += information * information;
        }

        /** The logarithm of the likelihood ratio of two normal distributions with a variance in common is a line. */
        Rarity rarity() {
            double same = sum[0] / count[0];
            double different = sum[1] / count[1];
            double variance = (squares[0] - count[0] * same * same + squares[1] - count[1] * different * different)
                    / (count[0] + count[1]);
            return new Rarity(rounded((same + different) / 2), rounded(Math.max(0, same - different) / variance / Math.log(2)),
                    MOST_RARITY);
        }
    }

    private static Map<Field, Map<Level, Shares>> rounded(Map<Field, Map<Level, Shares>> levels) {
        Map<Field, Map<Level, Shares>> rounded = new EnumMap<>(Field.class);
        levels.forEach((field, shares) -> {
            Map<Level, Shares> ofField = new EnumMap<>(Level.class);
            shares.forEach((level, share) -> ofField.put(level, shares(field, level, share)));
            rounded.put(field, ofField);
        });
        return rounded;
    }

    /** A SIRET in common at another address is no evidence for one place, whatever the training set says. */
    private static Shares shares(Field field, Level level, Shares trained) {
        boolean capped = field == Field.SIRET && level == Level.BRANCH && trained.m() > trained.u();
        return new Shares(share(capped ? trained.u() : trained.m()), share(trained.u()));
    }

    private static double share(double value) {
        return Math.max(1 / DIGITS, rounded(value));
    }

    private static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }
}
