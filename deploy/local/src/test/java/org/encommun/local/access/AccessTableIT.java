package org.encommun.local.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.encommun.local.LocalStack;
import org.encommun.local.Progress;
import org.encommun.local.StackOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every operation of the four services for every kind of caller, tried over HTTP. The table, {@code access-table.csv}, says what each
 * gets: {@code +} where the caller may, 401 or 403 where not, 404 where not even that there is something. An operation that is not in
 * the table fails the build.
 */
class AccessTableIT {

    private static final List<String> SERVICES = List.of("event-service", "registration-service", "directory-service",
            "feedback-service");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    /** Statuses that tell nothing about rights: the request was not understood, or the service failed. */
    private static final List<Integer> SENSELESS = List.of(400, 405, 406, 415, 429, 500, 503);
    /** Ends what the other operations are called on. */
    private static final String LAST = "cancelEvent";

    @Test
    void everyOperationKnowsWhoMayCallIt(@TempDir Path data) throws IOException {
        try (LocalStack stack = LocalStack.start(StackOptions.onFreePorts(data), Progress.silent())) {
            Requests requests = new Requests(stack);
            Scene scene = Scene.set(stack, requests);
            List<String> lines = new ArrayList<>(List.of(heading(scene)));
            List<Operation> operations = operations(requests);
            operations.stream().filter(AccessTableIT::readsAnEvent).map(operation -> operation.of(scene.draftId()))
                    .forEach(operation -> lines.add("draft " + line(operation, scene, requests)));
            operations.forEach(operation -> lines.add(line(operation, scene, requests)));

            Files.write(Path.of("target/access-table.csv"), lines);
            assertThat(lines).isEqualTo(expected());
        }
    }

    private static String heading(Scene scene) {
        return "operation," + scene.callers().stream().map(Caller::name).collect(Collectors.joining(","));
    }

    private static List<Operation> operations(Requests requests) {
        return SERVICES.stream()
                .flatMap(service -> Operation
                        .all(service, requests.get(service, "/q/openapi?format=json", Map.of())).stream())
                .sorted(Comparator.comparing((Operation operation) -> operation.id().equals(LAST))
                        .thenComparing(operation -> SERVICES.indexOf(operation.service())).thenComparing(Operation::path)
                        .thenComparing(Operation::method))
                .toList();
    }

    private static boolean readsAnEvent(Operation operation) {
        return operation.method().equals("get") && operation.path().matches("/events/\\{eventId}[^{]*");
    }

    private static String line(Operation operation, Scene scene, Requests requests) {
        return operation.service() + " " + operation.id() + ","
                + scene.callers().stream().map(caller -> cell(operation, scene, requests, caller))
                        .collect(Collectors.joining(","));
    }

    private static String cell(Operation operation, Scene scene, Requests requests, Caller caller) {
        Map<String, String> headers = new HashMap<>(caller.headers());
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        // another version than the present one: who may is told so, and nothing changes
        headers.put("If-Match", "\"999999\"");
        if (!operation.mediaType().isEmpty()) {
            headers.put("Content-Type", operation.mediaType());
        }
        int status = requests.status(operation.service(), operation.method().toUpperCase(Locale.ROOT),
                address(operation, scene),
                headers, operation.body() == null ? null : operation.body().toString().getBytes(StandardCharsets.UTF_8));
        if (SENSELESS.contains(status)) {
            return "senseless " + status;
        }
        boolean refused = status == 401 || status == 403 || status == 404 && isOnTheScene(operation, scene);
        return refused ? Integer.toString(status) : "+";
    }

    private static String address(Operation operation, Scene scene) {
        return PARAMETER.matcher(operation.path()).replaceAll(parameter -> {
            String id = scene.id(operation.service(), parameter.group(1));
            return id == null ? UUID.randomUUID().toString() : id;
        });
    }

    /** Whether what the operation is called on exists, so that 404 hides it. */
    private static boolean isOnTheScene(Operation operation, Scene scene) {
        return PARAMETER.matcher(operation.path()).results().map((MatchResult parameter) -> parameter.group(1))
                .allMatch(parameter -> scene.id(operation.service(), parameter) != null);
    }

    private static List<String> expected() throws IOException {
        try (InputStream table = AccessTableIT.class.getResourceAsStream("access-table.csv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
