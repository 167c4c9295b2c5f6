package org.encommun.directory.opposition;

/** How far an opposition has come. Nothing that it names comes in from the moment on when it is received. */
public enum OppositionStatus {
    /** What the directory has is being redacted. */
    RECEIVED,
    /** The directory has it nowhere any more. */
    DONE
}
