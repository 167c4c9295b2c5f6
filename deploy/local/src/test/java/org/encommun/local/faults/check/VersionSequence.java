package org.encommun.local.faults.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The versions of one key, in the order of its records on the topic. */
record VersionSequence(List<Long> versions) {

    private static final int NEIGHBOURS = 3;

    /** The places of records that repeat an earlier one. */
    List<Integer> repeated() {
        List<Integer> repeated = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < versions.size(); i++) {
            if (!seen.add(versions.get(i))) {
                repeated.add(i);
            }
        }
        return repeated;
    }

    /** The places of records that are the first of their version, and come after one of a newer version. */
    List<Integer> late() {
        List<Integer> late = new ArrayList<>();
        List<Integer> repeated = repeated();
        long highest = Long.MIN_VALUE;
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i) < highest && !repeated.contains(i)) {
                late.add(i);
            }
            highest = Math.max(highest, versions.get(i));
        }
        return late;
    }

    long last() {
        return versions.get(versions.size() - 1);
    }

    /** The versions before and after a place, as in {@code … 30, 31, 42, 32, 33 …}. */
    String around(int place) {
        int from = Math.max(0, place - NEIGHBOURS);
        int to = Math.min(versions.size(), place + NEIGHBOURS + 1);
        String shown = versions.subList(from, to).toString();
        return (from > 0 ? "… " : "") + shown.substring(1, shown.length() - 1) + (to < versions.size() ? " …" : "");
    }
}
