package org.encommun.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The summary shown at the terminal once everything runs, as lines of text. */
final class Overview {

    private static final String ROW = "%-22s  %-22s  %-35s  %-31s  %-14s  %s";

    private Overview() {}

    static List<String> of(List<ServiceProcess> services) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(ROW.formatted("Service", "Adresse", "Swagger UI", "Santé", "De côté", "Journal"));
        services.forEach(service -> lines.add(row(service)));
        lines.add("");
        lines.add("Un jeton d'accès : deploy/token camille (voir deploy/token --help). Ctrl-C arrête tout.");
        return lines;
    }

    private static String row(ServiceProcess service) {
        Replica replica = service.replica();
        OptionalLong aside = service.deadLetters();
        return ROW.formatted(replica.name(), replica.address(), replica.address().resolve("/q/swagger-ui"),
                replica.address().resolve("/q/health"), aside.isPresent() ? aside.getAsLong() + " message(s)" : "–",
                service.log().path());
    }

    static List<String> of(Infrastructure infrastructure) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Pour lancer un service à côté, depuis la racine du dépôt :");
        infrastructure.settingsOfAnyService().entrySet().stream().map(Overview::export).forEach(lines::add);
        lines.add("  ./mvnw -pl event-service quarkus:dev");
        lines.add("");
        lines.add("Ctrl-C arrête tout.");
        return lines;
    }

    /** In single quotes, so that the shell leaves the expression for Quarkus. */
    private static String export(Map.Entry<String, String> setting) {
        return "  export %s='%s'".formatted(setting.getKey(), setting.getValue());
    }
}
