package org.encommun.directory.export;

import java.util.List;

/** One of the forms in which all places leave the directory as files. */
public interface Export {

    /** How the API names it. */
    String name();

    /** The standard that it follows, with its version. */
    String standard();

    /** The paths of its files, on this service. */
    List<String> paths();

    /** The path of the list of what it lacks, on this service. */
    String shortcomings();

    /** Whether a place can be in it without breaking the standard. */
    boolean takes(ExportedPlace place);
}
