package org.encommun.local.faults;

import java.util.SplittableRandom;

/**
 * Something that goes wrong.
 *
 * @param name as it stands in the table
 */
record Fault(String name, Injection injection) {

    /** Makes it go wrong. */
    @FunctionalInterface
    interface Injection {

        /**
         * @param random chooses what it happens to
         * @return what it happened to
         */
        String inject(SplittableRandom random) throws Exception;
    }
}
