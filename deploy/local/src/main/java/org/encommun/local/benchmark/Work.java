package org.encommun.local.benchmark;

import java.util.List;
import java.util.function.Consumer;

/** A kind of work that the benchmark gives to the stack. */
interface Work {

    /** What it does, for the heading of its table. */
    String title();

    /**
     * Does the work and measures it.
     *
     * @param progress takes what is done meanwhile, in French, for the terminal
     */
    List<Figure> run(Consumer<String> progress);
}
