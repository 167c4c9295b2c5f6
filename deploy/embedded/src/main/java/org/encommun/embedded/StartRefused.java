package org.encommun.embedded;

/** A part of the stack cannot be started; the message is one line that says what to change. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason one line, for the person at the terminal */
    public StartRefused(String reason) {
        super(reason);
    }

    /**
     * @param reason one line, for the person at the terminal
     * @param cause for the log
     */
    public StartRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
