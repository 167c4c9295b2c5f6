package org.encommun.directory.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The file that weights are shipped in, {@code weights-<version>.json}.
 *
 * @param weights the weights
 * @param words the share of the frequent words in the names of the training set
 * @param shareOfOthers the share of any other word
 */
record WeightsFile(Weights weights, Map<String, Double> words, double shareOfOthers) {

    private static final String SHIPPED = "weights-1.json";

    WeightsFile {
        words = new TreeMap<>(words);
    }

    WordFrequencies frequencies() {
        return new WordFrequencies(words, shareOfOthers);
    }

    /** The weights of this version of the program. */
    static WeightsFile shipped() {
        try (InputStream file = WeightsFile.class.getResourceAsStream(SHIPPED)) {
            return new ObjectMapper().readValue(file, WeightsFile.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
