package org.encommun.directory.harvest.source;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.WebAddress;
import org.encommun.directory.place.Visibility;

/**
 * Editable details of a source.
 *
 * @param mapping the version of the network's mapping; {@code null} for the latest one
 * @param snapshot whether the table holds all places of the network
 * @param intervalMinutes how long after one run the next one begins
 * @param visibility who may see what a feed gives
 * @param credentials {@code null} for none
 */
public record SourceDetails(
        @NotNull @Schema(description = "What is at the address.") SourceFormat format,
        @NotNull @WebAddress(max = 2000) @Pattern(regexp = "https://.*")
        @Schema(description = "Where it is: by https, on a host that an administrator has allowed for the network. "
                + "Whoever may read the source reads it, so secrets belong into `credentials`.",
                examples = "https://donnees.exemple.fr/lieux.csv") String address,
        @Min(1)
        @Schema(nullable = true,
                description = "The version of the network's mapping by which it is read; absent for the latest one.",
                examples = "3") Integer mapping,
        @Schema(nullable = true,
                description = "Whether the table holds all places of the network: then the records that it does not hold are "
                        + "deleted, after a confirmation of the import if many would be. Not for feeds, which say themselves what is deleted.",
                defaultValue = "false", examples = "false") Boolean snapshot,
        @Min(15) @Max(10_080)
        @Schema(nullable = true,
                description = "How many minutes after one run the next one begins, from a quarter of an hour to a week.",
                defaultValue = "1440", examples = "60") Integer intervalMinutes,
        @Schema(nullable = true,
                description = "Who may see what a feed gives: one that is read with credentials may have what is for networks only. "
                        + "Tables are for everybody.",
                defaultValue = "PUBLIC") Visibility visibility,
        @Valid
        @Schema(nullable = true,
                description = "How the server recognises the directory. In a change, what is not mentioned stays; those of one server "
                        + "are not kept for another.") SourceCredentials credentials,
        @Schema(nullable = true, description = "Whether it is fetched.", defaultValue = "ACTIVE") SourceStatus status) {

    private static final int DAY = 24 * 60;

    /** What is absent has its usual value. */
    public SourceDetails {
        snapshot = snapshot == null ? Boolean.FALSE : snapshot;
        intervalMinutes = intervalMinutes == null ? Integer.valueOf(DAY) : intervalMinutes;
        visibility = visibility == null ? Visibility.PUBLIC : visibility;
        status = status == null ? SourceStatus.ACTIVE : status;
    }
}
