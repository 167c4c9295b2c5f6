package org.encommun.local.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import org.encommun.embedded.TokenIssuer;
import org.encommun.local.LocalStack;

/**
 * What the measurements of the directory share: directory-service over HTTP, its tables, and the numbers of places and runs.
 *
 * @param places how many places a table has
 * @param runs how often each measurement is made
 */
record DirectoryStack(LocalStack stack, int places, int runs) {

    private static final String SERVICE = "directory-service";
    private static final String PEAK = "VmHWM:";
    private static final double KIBIBYTES_A_MEBIBYTE = 1024;
    /** What goes on after the answer: what is published, likely duplicates, words for misspelt ones, opening hours. */
    private static final String QUIET = """
            select not exists (select from outbox where published_at is null) and not exists (select from duplicate_search_due)
                   and not exists (select from place_search_news)""";

    /** A partner network that is registered anew, with its machine. */
    record Network(String id, Client machine) {}

    Network register() {
        String client = "benchmark-" + UUID.randomUUID();
        String id = Client.administrator(address(), stack.tokens()).post("/directory/networks",
                Map.of("name", client, "issuer", TokenIssuer.ISSUER, "client", client)).path("id").asText();
        return new Network(id, Client.machine(address(), stack.tokens(), client));
    }

    /** Somebody without rights. */
    Client somebody() {
        return new Client(address(), stack.tokens());
    }

    ServiceTables tables() {
        return new ServiceTables(stack.jdbcUrl(SERVICE), SERVICE);
    }

    /** Waits until nothing goes on in the background, so that measurements do not disturb one another. */
    void awaitQuiet(ServiceTables tables) {
        tables.await(QUIET);
    }

    /** The most memory that the service has had so far, in MiB; not a number where the system does not tell. */
    double peakMemory() {
        Path status = Path.of("/proc", Long.toString(stack.process(SERVICE).pid()), "status");
        try {
            return Files.exists(status)
                    ? Files.readAllLines(status).stream().filter(line -> line.startsWith(PEAK))
                            .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIBIBYTES_A_MEBIBYTE).findFirst()
                            .orElse(Double.NaN)
                    : Double.NaN;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private URI address() {
        return stack.address(SERVICE);
    }
}
