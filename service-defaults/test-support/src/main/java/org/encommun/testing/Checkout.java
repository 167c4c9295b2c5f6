package org.encommun.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checked-out repository that the tests run in. */
final class Checkout {

    private Checkout() {}

    /** A file by its path in the repository, independent of the module that the test runs in. */
    static Path file(String path) {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("mvnw"))) {
            directory = directory.getParent();
        }
        return directory.resolve(path);
    }
}
