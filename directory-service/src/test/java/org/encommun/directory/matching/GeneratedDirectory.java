package org.encommun.directory.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Records of generated places from several networks, with the truth about them.
 *
 * @param records the records, those of a place one after the other
 * @param places for each record the number of its place
 */
record GeneratedDirectory(List<MatchedRecord> records, int[] places) {

    private static final int NETWORKS = 6;
    /** The share of places that one, two and three networks know. */
    private static final double KNOWN_ONCE = 0.6;
    private static final double KNOWN_AT_MOST_TWICE = 0.9;

    /** About as many records as asked for. The same seed gives the same directory. */
    static GeneratedDirectory of(int size, long seed) {
        Random random = new Random(seed);
        List<FictitiousPlace> places = new PlaceGenerator(seed).places((int) (size / 1.5));
        List<NetworkStyle> networks = new ArrayList<>();
        for (int i = 0; i < NETWORKS; i++) {
            networks.add(new NetworkStyle(i, random));
        }
        List<MatchedRecord> records = new ArrayList<>();
        List<Integer> placeOfRecord = new ArrayList<>();
        for (int place = 0; place < places.size() && records.size() < size; place++) {
            double known = random.nextDouble();
            int times = known < KNOWN_ONCE ? 1 : known < KNOWN_AT_MOST_TWICE ? 2 : 3;
            int network = random.nextInt(NETWORKS);
            for (int i = 0; i < times && records.size() < size; i++) {
                records.add(networks.get((network + i) % NETWORKS).write(places.get(place), records.size()));
                placeOfRecord.add(place);
            }
        }
        return new GeneratedDirectory(records, placeOfRecord.stream().mapToInt(Integer::intValue).toArray());
    }

    List<NormalisedRecord> normalised() {
        return records.stream().map(NormalisedRecord::of).toList();
    }

    boolean isSamePlace(int one, int other) {
        return places[one] == places[other];
    }
}
