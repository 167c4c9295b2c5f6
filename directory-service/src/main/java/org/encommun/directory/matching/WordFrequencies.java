package org.encommun.directory.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** How frequent the words of names are, as shares of the records that have them: rare words set places apart. */
public final class WordFrequencies {

    private static final double LN_2 = Math.log(2);

    private final Map<String, Double> shares;
    private final double shareOfOthers;

    /**
     * @param shares the share of the records that have a word, above 0 and at most 1
     * @param shareOfOthers the share of any word that is not among them
     */
    public WordFrequencies(Map<String, Double> shares, double shareOfOthers) {
        this.shares = Map.copyOf(shares);
        this.shareOfOthers = shareOfOthers;
    }

    /**
     * Counts the words of records. No share is below {@code smallest}: in a small set of records a word is rare by chance.
     */
    public static WordFrequencies of(Collection<NormalisedRecord> records, double smallest) {
        Map<String, Integer> counts = new HashMap<>();
        for (NormalisedRecord record : records) {
            new HashSet<>(record.name().words()).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        Map<String, Double> shares = new HashMap<>();
        counts.forEach((word, count) -> {
            double share = (double) count / records.size();
            if (share > smallest) {
                shares.put(word, share);
            }
        });
        return new WordFrequencies(shares, smallest);
    }

    /** The shares that are not those of any other word. */
    Map<String, Double> shares() {
        return shares;
    }

    double shareOfOthers() {
        return shareOfOthers;
    }

    /** What agreement on a word tells, in bits: 1 for a word that half of the records have, 10 for one in a thousand. */
    double information(String word) {
        Double share = shares.get(word);
        return -Math.log(share == null ? shareOfOthers : share) / LN_2;
    }
}
