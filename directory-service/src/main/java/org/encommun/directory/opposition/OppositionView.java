package org.encommun.directory.opposition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An opposition as the API shows it to administrators. */
public record OppositionView(@Schema(examples = "019aa4ca-3c10-7000-8000-000000000001") UUID id,
        @Schema(description = "How far it has come.") OppositionStatus status,
        @Schema(description = "From when on what it names does not come in.",
                examples = "2026-11-28T09:30:00Z") Instant receivedAt,
        @Schema(nullable = true, description = "Since when the directory has it nowhere any more.",
                examples = "2026-11-28T09:31:00Z") Instant doneAt,
        @Schema(description = "How many mail addresses it names.", examples = "1") int mailAddresses,
        @Schema(description = "How many telephone numbers it names.", examples = "1") int telephoneNumbers,
        @Schema(description = "How many names it names.", examples = "1") int names,
        @Schema(description = "What is redacted now, or was last.") RedactionStep step,
        @Schema(description = "In how many rows of what something was redacted by now.",
                examples = "{\"RECORDS\": 2, \"PLACES\": 1}") Map<RedactionStep, Long> redacted,
        @Schema(description = "The networks that had sent it, to be told to correct their source.") List<ConcernedNetwork> networks) {

    /** A network that had sent what was redacted. */
    public record ConcernedNetwork(@Schema(examples = "019aa4ca-3c10-7000-8000-000000000001") UUID id,
            @Schema(nullable = true, description = "Its name; absent if it is no longer registered.",
                    examples = "Hub des territoires picards") String name) {}

    static OppositionView of(Opposition opposition, Map<UUID, String> networkNames) {
        return new OppositionView(opposition.id(), opposition.status(), opposition.receivedAt(),
                opposition.doneAt().orElse(null), opposition.mailAddresses(), opposition.telephoneNumbers(), opposition.names(),
                opposition.step(),
                opposition.redacted(),
                opposition.networks().stream().map(id -> new ConcernedNetwork(id, networkNames.get(id))).toList());
    }
}
