package org.encommun.local.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The service looks for likely duplicates among so many records of the imported ones, and among a quarter of them: how long that
 * takes, and whether it grows faster than n log n.
 */
final class DuplicateWork implements Work {

    private static final int SHARE = 4;
    private static final int GOAL_MILLIS = 120_000;
    private static final double GOAL_GROWTH = 1;
    /** Below, the first batch of a quarter would be a part that counts. */
    static final int FEWEST = 20_000;

    private final DirectoryStack directory;

    DuplicateWork(DirectoryStack directory) {
        this.directory = directory;
    }

    @Override
    public String title() {
        return String.format(Locale.ROOT, "likely duplicates among %,d records", directory.places());
    }

    @Override
    public List<Figure> run(Consumer<String> progress) {
        int runs = directory.runs();
        int few = directory.places() / SHARE;
        long[] small = new long[runs];
        long[] large = new long[runs];
        try (ServiceTables tables = directory.tables()) {
            search(tables, few);
            for (int run = 0; run < runs; run++) {
                small[run] = search(tables, few);
                large[run] = search(tables, directory.places());
                progress.accept("Mesure : doublons probables, %d sur %d.".formatted(run + 1, runs));
            }
        }
        double linearithmic = SHARE * Math.log(directory.places()) / Math.log(few);
        return List.of(Figure.ofDurations(String.format(Locale.ROOT, "%,d records", few), small, null),
                Figure.ofDurations(String.format(Locale.ROOT, "%,d records", directory.places()), large, GOAL_MILLIS),
                Figure.ofGrowth("growth to that of n log n", IntStream.range(0, runs)
                        .mapToDouble(run -> (double) large[run] / small[run] / linearithmic).toArray(), GOAL_GROWTH));
    }

    /**
     * Forgets the keys of all records and has those of some searched. The clock starts once the service has begun, since it
     * looks every two seconds only; what it had done by then is added in proportion.
     *
     * @return nanoseconds
     */
    private static long search(ServiceTables tables, int records) {
        tables.execute("truncate record_key, duplicate_pair");
        tables.execute("insert into duplicate_search_due select id from place_record order by id limit " + records);
        long start = System.nanoTime();
        tables.await("select count(*) < %d from duplicate_search_due".formatted(records));
        long begun = System.nanoTime();
        long left = tables.count("select count(*) from duplicate_search_due");
        tables.await("select not exists (select from duplicate_search_due)");
        long end = System.nanoTime();
        return left == 0 ? end - start : (long) ((end - begun) * (double) records / left);
    }
}
