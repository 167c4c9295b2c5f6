package org.encommun.directory.matching;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.encommun.directory.matching.BlockingKeys.Family;

/**
 * The pairs worth comparing among many records, in memory. Records with a key in common form a block; blocks above the cap of
 * their family are left out, so that a record has at most as many candidates as its keys times the cap, and the work grows with
 * the sorting of the keys.
 */
public final class CandidateSearch {

    private final int records;
    private final Map<Family, Integer> leftOut = new EnumMap<>(Family.class);
    /** The records of the blocks, one block after the other, each in order. */
    private int[] members = new int[1024];
    private int size;
    /** The positions of each record in {@link #members}; those of record i begin at {@code starts[i]}. */
    private int[] positions;
    private int[] starts;
    /** The end of the block that a position is in. */
    private int[] ends = new int[1024];

    /** Takes a pair of records by their places in the list, the smaller one first. */
    @FunctionalInterface
    public interface PairVisitor {
        /** Takes one pair. */
        void visit(int first, int second);
    }

    private CandidateSearch(int records) {
        this.records = records;
    }

    /** Finds the blocks of records. */
    public static CandidateSearch over(List<NormalisedRecord> records) {
        CandidateSearch search = new CandidateSearch(records.size());
        int bits = Long.SIZE - Long.numberOfLeadingZeros(records.size());
        Map<Family, LongList> keys = new EnumMap<>(Family.class);
        for (Family family : Family.values()) {
            keys.put(family, new LongList());
        }
        for (int i = 0; i < records.size(); i++) {
            long record = i;
            // the digest of the key above, the record below: sorting brings the records of a key together. Two keys with one
            // digest, which hardly happens, would only add comparisons
            BlockingKeys.each(records.get(i),
                    (family, key) -> keys.get(family).add(digest(key) << bits | record));
        }
        for (Family family : Family.values()) {
            search.addBlocks(family, keys.remove(family).sorted(), bits);
        }
        search.index();
        return search;
    }

    /** How many blocks were left out since they were above the cap, by family. */
    public Map<Family, Integer> leftOut() {
        return Map.copyOf(leftOut);
    }

    /** Visits every pair once, in the order of the first, then of the second record. */
    public void forEachPair(PairVisitor visitor) {
        int[] candidates = new int[1024];
        for (int record = 0; record < records; record++) {
            int count = 0;
            for (int i = starts[record]; i < starts[record + 1]; i++) {
                // what stands before in the block has visited this record already
                int from = positions[i] + 1;
                int length = ends[positions[i]] - from;
                if (count + length > candidates.length) {
                    candidates = Arrays.copyOf(candidates, 2 * (count + length));
                }
                System.arraycopy(members, from, candidates, count, length);
                count += length;
            }
            Arrays.sort(candidates, 0, count);
            for (int i = 0; i < count; i++) {
                if (i == 0 || candidates[i] != candidates[i - 1]) {
                    visitor.visit(record, candidates[i]);
                }
            }
        }
    }

    private void addBlocks(Family family, long[] keys, int bits) {
        for (int start = 0; start < keys.length;) {
            int end = start + 1;
            while (end < keys.length && keys[end] >>> bits == keys[start] >>> bits) {
                end++;
            }
            if (end - start > family.cap()) {
                leftOut.merge(family, 1, Integer::sum);
            } else if (end - start > 1) {
                addBlock(keys, start, end, bits);
            }
            start = end;
        }
    }

    private void addBlock(long[] keys, int start, int end, int bits) {
        int length = end - start;
        if (size + length > members.length) {
            members = Arrays.copyOf(members, 2 * (size + length));
            ends = Arrays.copyOf(ends, members.length);
        }
        Arrays.fill(ends, size, size + length, size + length);
        for (int i = start; i < end; i++) {
            members[size++] = (int) (keys[i] & (1L << bits) - 1);
        }
    }

    private void index() {
        starts = new int[records + 1];
        for (int i = 0; i < size; i++) {
            starts[members[i] + 1]++;
        }
        for (int record = 0; record < records; record++) {
            starts[record + 1] += starts[record];
        }
        positions = new int[size];
        int[] next = Arrays.copyOf(starts, records);
        for (int i = 0; i < size; i++) {
            positions[next[members[i]]++] = i;
        }
    }

    /** FNV-1a over the characters, then mixed (as in MurmurHash3), so that the lower bits depend on all of them. */
    private static long digest(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }
}
