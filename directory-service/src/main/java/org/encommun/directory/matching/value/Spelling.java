package org.encommun.directory.matching.value;

/** Whether two words may be one word, one of them with a typing error or shortened to its initial. */
public final class Spelling {

    private static final int SHORTEST_FOR_ONE_ERROR = 5;
    private static final int SHORTEST_FOR_TWO_ERRORS = 9;

    private Spelling() {}

    /** Whether one is the initial of the other. */
    public static boolean isInitial(String one, String other) {
        return one.charAt(0) == other.charAt(0) && (one.length() == 1) != (other.length() == 1)
                && !Character.isDigit(one.charAt(0));
    }

    /** One error in words from five letters, two from nine: a letter more, less, another, or two swapped. Numbers have none. */
    public static boolean isMistyped(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int allowed = shorter >= SHORTEST_FOR_TWO_ERRORS ? 2 : shorter >= SHORTEST_FOR_ONE_ERROR ? 1 : 0;
        if (allowed == 0 || Math.abs(one.length() - other.length()) > allowed || Character.isDigit(one.charAt(0))) {
            return false;
        }
        // errors in the first letter are rare, and this check saves most of the work
        return (one.charAt(0) == other.charAt(0) || one.charAt(1) == other.charAt(1)) && distance(one, other) <= allowed;
    }

    /** The Damerau–Levenshtein distance, in its form of optimal string alignment. */
    static int distance(String one, String other) {
        int[][] rows = new int[3][other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = rows[i % 3];
            int[] before = rows[(i + 2) % 3];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], before[j]) + 1, before[j - 1] + change);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], rows[(i + 1) % 3][j - 2] + 1);
                }
            }
        }
        return rows[one.length() % 3][other.length()];
    }
}
