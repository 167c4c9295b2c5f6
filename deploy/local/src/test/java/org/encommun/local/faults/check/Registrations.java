package org.encommun.local.faults.check;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.encommun.local.faults.workload.Command;
import org.encommun.local.faults.workload.History;

/** Which registration belongs to which address: those who register are told by mail only. */
record Registrations(Map<String, UUID> ids) {

    /** A cancelled registration has no person any more, but whoever cancelled knew its id. */
    static Registrations read(History history, Database registration) {
        Map<String, UUID> ids = new HashMap<>();
        registration.list("select email, registration_id from person",
                row -> ids.put(row.getString(1), row.getObject(2, UUID.class)));
        history.of(Command.Cancel.class).stream().filter(execution -> execution.id() != null)
                .forEach(execution -> ids.put(((Command.Cancel) execution.command()).email(), execution.id()));
        return new Registrations(ids);
    }

    /** @return {@code null} for none */
    UUID of(String email) {
        return ids.get(email);
    }
}
