package org.encommun.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.encommun.embedded.StartRefused;

/** The directory of persistent data: tables, topics, keys and logs. Used by one launcher at a time. */
final class DataDirectory implements AutoCloseable {

    private static final String MARKER = ".encommun";
    private static final String LOCK = "lock";
    private static final String LOGS = "logs";
    private static final FileAttribute<?> OWNER_ONLY = PosixFilePermissions
            .asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final long NEEDED_MEBIBYTES = 512;

    private final Path directory;
    private FileChannel lock;

    private DataDirectory(Path directory) {
        this.directory = directory;
    }

    /**
     * Opens the directory without locking it; creates and marks it if it is absent or empty.
     *
     * @throws StartRefused if it cannot be written, or holds files of another origin
     */
    static DataDirectory at(Path path) {
        try {
            Path directory = Files.isDirectory(path)
                    ? path.toRealPath()
                    : Files.createDirectories(path, OWNER_ONLY).toRealPath();
            if (!Files.exists(directory.resolve(MARKER))) {
                refuseForeign(directory);
                Files.writeString(directory.resolve(MARKER),
                        "Données de la pile locale EnCommun ; deploy/run --clean les efface.\n");
            }
            return new DataDirectory(directory);
        } catch (IOException failure) {
            throw unusable(path, failure);
        }
    }

    private static void refuseForeign(Path directory) throws IOException {
        try (var content = Files.list(directory)) {
            if (content.findAny().isPresent()) {
                throw new StartRefused("%s contient autre chose que les données d'EnCommun ; rien n'y a été touché"
                        .formatted(directory));
            }
        }
    }

    private static StartRefused unusable(Path path, IOException failure) {
        String reason = failure instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : failure.getClass().getSimpleName();
        return new StartRefused("le dossier de données %s n'est pas utilisable (%s)".formatted(path, reason), failure);
    }

    /** @throws StartRefused if another launcher uses the directory, or it cannot be written */
    DataDirectory lock() {
        try {
            lock = FileChannel.open(directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() != null) {
                Files.createDirectories(directory.resolve(LOGS));
                return this;
            }
        } catch (OverlappingFileLockException sameProcess) {
            // equivalent to another process: refused below
        } catch (IOException failure) {
            throw unusable(directory, failure);
        }
        close();
        throw new StartRefused("le dossier de données %s est déjà utilisé par une autre pile EnCommun".formatted(directory));
    }

    /** @throws StartRefused if the disk has too little free space */
    void refuseFullDisk() {
        try {
            long mebibytes = Files.getFileStore(directory).getUsableSpace() >> 20;
            if (mebibytes < NEEDED_MEBIBYTES) {
                throw new StartRefused("il reste %d Mio sur le disque de %s ; il en faut au moins %d"
                        .formatted(mebibytes, directory, NEEDED_MEBIBYTES));
            }
        } catch (IOException failure) {
            throw unusable(directory, failure);
        }
    }

    /** Deletes the content of the directory. The lock must be held. */
    void clean() {
        Set<Path> kept = Set.of(directory, directory.resolve(MARKER), directory.resolve(LOCK), directory.resolve(LOGS));
        try (var content = Files.walk(directory)) {
            // children before their folder; links are not followed
            List<Path> doomed = content.filter(path -> !kept.contains(path)).sorted(Comparator.reverseOrder()).toList();
            for (Path path : doomed) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw unusable(directory, failure);
        }
    }

    Path postgreSql() {
        return directory.resolve("postgresql");
    }

    /** Where PostgreSQL's programs are unpacked. */
    Path binaries() {
        return directory.resolve("binaries");
    }

    Path kafka() {
        return directory.resolve("kafka");
    }

    Path keys() {
        return directory.resolve("keys");
    }

    /** The list of started processes; see {@link StartedProcesses}. */
    Path processes() {
        return directory.resolve("processes");
    }

    /** A log file, rotated if it has grown large. */
    LogFile log(String name) {
        return new LogFile(directory.resolve(LOGS).resolve(name + ".log")).rotated();
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw unusable(directory, failure);
        }
    }

    @Override
    public String toString() {
        return directory.toString();
    }
}
