package org.encommun.directory.imports.job;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of imports. */
public enum ImportProblem implements ProblemType {

    /** The body is not a table. */
    UNREADABLE_TABLE(422),
    /** No column of the table is the id of the places, and the mapping declares no key. */
    ID_COLUMN_MISSING(422),
    /** The network has no such version of its mapping. */
    UNKNOWN_MAPPING(422),
    /** No deletion of the import waits for a decision. */
    NOTHING_HELD(409),
    /** The import has no faulty rows that nobody has sent again since. */
    NOTHING_TO_RETRY(409),
    /** The import has not ended. */
    IMPORT_NOT_ENDED(409);

    private final int status;

    ImportProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
