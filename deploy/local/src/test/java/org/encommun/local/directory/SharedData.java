package org.encommun.local.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/**
 * Public data that is not a part of the repository: the folder {@code shared/data} beside the checkout, or the one that the
 * environment variable {@code ENCOMMUN_SHARED_DATA} names.
 */
final class SharedData {

    private static final String VARIABLE = "ENCOMMUN_SHARED_DATA";
    private static final Path BESIDE_THE_CHECKOUT = Path.of("../../../shared/data");

    private SharedData() {}

    /** A file; without it the test is skipped, and says so. */
    static String read(String file) {
        String named = System.getenv(VARIABLE);
        Path path = (named == null ? BESIDE_THE_CHECKOUT : Path.of(named)).resolve(file).toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            String skipped = "skipped: there is no %s (%s names another folder)".formatted(path, VARIABLE);
            System.out.println(skipped);
            Assumptions.abort(skipped);
        }
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
