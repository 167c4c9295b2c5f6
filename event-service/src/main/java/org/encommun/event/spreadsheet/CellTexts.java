package org.encommun.event.spreadsheet;

import java.util.Locale;

import org.encommun.defaults.text.Bundles;

/** What can be wrong with a cell in a sentence each, in the languages of the problems. */
final class CellTexts {

    private CellTexts() {}

    static String text(CellProblem problem, Locale language) {
        return Bundles.text(CellTexts.class, "cells", language, problem.name());
    }
}
