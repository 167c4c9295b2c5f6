package org.encommun.local.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.encommun.embedded.TokenIssuer;
import org.encommun.local.LocalStack;
import org.encommun.local.Progress;
import org.encommun.local.StackOptions;
import org.encommun.local.faults.check.Database;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The packaged stack with an empty directory to begin with, started once for all tests that need it. */
final class DirectoryStack implements AutoCloseable {

    private static final Path BUILD = Path.of("target");
    private static final String DIRECTORY = "directory-service";
    private static final Duration LIFETIME = Duration.ofHours(2);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PAUSE_MILLIS = 50;

    private final LocalStack stack;
    private final Requests requests;

    DirectoryStack() throws IOException {
        Path data = Files.createTempDirectory(BUILD.toAbsolutePath(), "directory");
        this.stack = LocalStack.start(StackOptions.onFreePorts(data), Progress.silent());
        this.requests = new Requests(stack.address(DIRECTORY));
    }

    /** Gives the stack to a test that has it for a parameter. */
    static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == DirectoryStack.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot().getStore(Namespace.create(DirectoryStack.class)).computeIfAbsent(DirectoryStack.class);
        }
    }

    /** Requests of everybody, without a token. */
    Requests everybody() {
        return requests;
    }

    /** The machine of a partner network that is registered anew. */
    NetworkMachine register(String name) {
        String client = "reseau-" + UUID.randomUUID();
        String id = administrator()
                .post("/directory/networks", Map.of("name", name, "issuer", TokenIssuer.ISSUER, "client", client)).path("id")
                .asText();
        return new NetworkMachine(id, requests.as(stack.tokens().clientToken(client, LIFETIME, "network")));
    }

    private Requests administrator() {
        return requests.as(stack.tokens().token("administration", LIFETIME, "admin"));
    }

    /** The tables of the directory, to compare with what is read over HTTP. */
    Database database() {
        return Database.of(stack, DIRECTORY);
    }

    /** Waits until all that was written is in the feeds: they get it from the outbox, after the commit. */
    void awaitPublished() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (database().number("select count(*) from outbox where published_at is null") > 0) {
            assertThat(System.nanoTime()).as("the outbox is not emptied").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    @Override
    public void close() {
        stack.close();
    }
}
