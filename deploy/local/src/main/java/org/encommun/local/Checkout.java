package org.encommun.local;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.encommun.embedded.StartRefused;

/** The checked-out repository with the packaged services. */
record Checkout(Path directory) {

    private static final String PROPERTY = "encommun.home";
    private static final String LANDMARK = "mvnw";

    /** The system property {@code encommun.home}, otherwise the repository in which this class was built. */
    static Checkout find() {
        String configured = System.getProperty(PROPERTY);
        return new Checkout(configured == null ? above(ownLocation()) : Path.of(configured).toAbsolutePath());
    }

    private static Path ownLocation() {
        try {
            return Path.of(Checkout.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Path above(Path location) {
        for (Path directory = location; directory != null; directory = directory.getParent()) {
            if (Files.exists(directory.resolve(LANDMARK))) {
                return directory;
            }
        }
        throw new StartRefused(
                "le dépôt d'EnCommun est introuvable au-dessus de %s ; donnez -D%s=…".formatted(location, PROPERTY));
    }

    /** @throws StartRefused if a service is not packaged */
    void refuseUnpackaged() {
        for (Service service : Service.values()) {
            if (!Files.exists(jar(service))) {
                throw new StartRefused("%s n'est pas construit (%s manque) ; lancez ./mvnw package".formatted(service.id(),
                        jar(service)));
            }
        }
    }

    Path jar(Service service) {
        return directory.resolve(service.id()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
