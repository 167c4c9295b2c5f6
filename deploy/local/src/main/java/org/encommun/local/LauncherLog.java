package org.encommun.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import org.encommun.embedded.StartRefused;

/** The log of this process: the clients of Kafka, the library that runs PostgreSQL, and failures with their stack traces. */
final class LauncherLog implements AutoCloseable {

    /** A full disk is reported where it causes a failure; failing log writes would only add a stack trace. */
    private static final ErrorManager SILENT = new ErrorManager() {
        @Override
        public void error(String message, Exception failure, int code) {}
    };

    private final FileHandler file;

    private LauncherLog(FileHandler file) {
        this.file = file;
    }

    /** Keeps log output of libraries off the terminal. */
    static void keepOffTheTerminal() {
        LogManager.getLogManager().reset();
    }

    static LauncherLog open(LogFile log) {
        try {
            FileHandler file = new FileHandler(log.path().toString().replace("%", "%%"), true);
            file.setEncoding(StandardCharsets.UTF_8.name());
            file.setFormatter(new SimpleFormatter());
            file.setErrorManager(SILENT);
            Logger.getLogger("").setLevel(Level.WARNING);
            Logger.getLogger("").addHandler(file);
            return new LauncherLog(file);
        } catch (IOException failure) {
            throw new StartRefused("le journal %s ne peut pas être écrit".formatted(log.path()), failure);
        }
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(file);
        file.close();
    }
}
