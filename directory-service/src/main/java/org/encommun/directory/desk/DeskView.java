package org.encommun.directory.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.harvest.source.SourceView;
import org.encommun.directory.imports.ImportView;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.survivorship.Reason;

/** What a partner network should know of its part in the directory. Lists are bounded; numbers count what is beyond them too. */
public record DeskView(
        @Schema(description = "The network.", examples = "019aa4ca-3c10-7000-8000-000000000001") UUID networkId,
        @Schema(description = "Its name.", examples = "Hub des territoires picards") String name,
        @Schema(description = "As of when.", examples = "2026-11-28T09:30:00Z") Instant at,
        @Schema(description = "Its latest imports, the newest first, at most ten.") List<ImportView> imports,
        @Schema(description = "From where the directory fetches by itself what the network knows, and how that went.") List<SourceView> sources,
        @Schema(description = "Rows of these imports that were refused and have not been taken since.") RefusedRows refusedRows,
        @Schema(description = "What was set aside of its records, or should be looked at.") SetAside setAside,
        @Schema(description = "Fields of which others say something else, where its own value does not stand and nobody has decided; the longest "
                + "waiting first.") Differences conflicts,
        @Schema(description = "Fields whose value others or a decision have replaced after the network had said its own, the latest first.") Differences changedByOthers,
        @Schema(description = "Its records that are likely to be of the same place as another one, which an administrator decides, the likeliest first.") Duplicates duplicates,
        @Schema(description = "How old what it says is.") Freshness freshness) {

    /** Rows that were refused and have not been taken since. */
    @Schema(name = "DeskRefusedRows")
    public record RefusedRows(@Schema(description = "How many.", examples = "12") long rows,
            @Schema(description = "Why, the most frequent cause first.") List<Cause> causes) {}

    /** Why rows were refused. */
    @Schema(name = "DeskCause")
    public record Cause(@Schema(description = "In French.", examples = "Le lieu n’a pas de nom.") String cause,
            @Schema(description = "How many rows.", examples = "9") long rows,
            @Schema(nullable = true, description = "The network's own id in one of them.",
                    examples = "lieu-17") String example) {}

    /** Values that were set aside or should be looked at. */
    @Schema(name = "DeskSetAside")
    public record SetAside(@Schema(description = "In how many of its records.", examples = "3") long records,
            @Schema(description = "How many values.", examples = "4") long values,
            @Schema(description = "Which and why: first those that do not count, the most frequent first.") List<Fault> faults) {}

    /** Values that are wrong in the same way. */
    @Schema(name = "DeskFault")
    public record Fault(
            @Schema(nullable = true, description = "The field; absent for what is no field of a place.",
                    examples = "services") String field,
            @Schema(nullable = true, description = "The heading of its column; absent where it did not come in a table.",
                    examples = "services") String column,
            @Schema(description = "What is wrong, in French.",
                    examples = "Ce n’est pas un terme du standard national.") String cause,
            @Schema(description = "Whether the values count nevertheless.", examples = "false") boolean kept,
            @Schema(description = "How many values.", examples = "3") long values,
            @Schema(description = "The network's own id of one of the records.", examples = "lieu-17") String example) {}

    /** Fields in which something else stands than the network says. */
    @Schema(name = "DeskDifferences")
    public record Differences(@Schema(description = "How many fields.", examples = "7") long total,
            @Schema(description = "The first twenty.") List<Difference> items) {}

    /** A field in which something else stands than the network says. */
    @Schema(name = "DeskDifference")
    public record Difference(
            @Schema(description = "The network's own id of the place.", examples = "lieu-17") String externalId,
            @Schema(description = "The place.", examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID placeId,
            @Schema(nullable = true, description = "Its name as it stands.",
                    examples = "Médiathèque de Lezoux") String placeName,
            @Schema(description = "The field.", examples = "phone") String field,
            @Schema(description = "What the network says, as the only member of a place.") PlaceDetails own,
            @Schema(description = "Since when.", examples = "2026-10-01T09:30:00Z") Instant ownSince,
            @Schema(description = "What stands, likewise; empty where it was decided that there is no value.") PlaceDetails standing,
            @Schema(description = "Since when.", examples = "2026-11-28T09:30:00Z") Instant since,
            @Schema(description = "Why.") Reason reason,
            @Schema(nullable = true, description = "Whose value stands; absent where a decision alone gives it.",
                    examples = "Hub du Livradois") String network) {}

    /** Records that are likely to be of the same place as another one. */
    @Schema(name = "DeskDuplicates")
    public record Duplicates(@Schema(description = "How many pairs.", examples = "2") long total,
            @Schema(description = "The first twenty.") List<Duplicate> items) {}

    /** A record of the network and another one that is likely to be of the same place. */
    @Schema(name = "DeskDuplicate")
    public record Duplicate(
            @Schema(description = "The pair, as under `/directory/duplicates`.",
                    examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b45") UUID id,
            @Schema(description = "Whether it is near certain.", examples = "true") boolean likely,
            @Schema(description = "The network's own id.", examples = "lieu-17") String externalId,
            @Schema(nullable = true, description = "The name that the network says.", examples = "Médiathèque") String name,
            @Schema(description = "The network of the other record.", examples = "Hub du Livradois") String otherNetwork,
            @Schema(nullable = true, description = "The name that the other record says.",
                    examples = "Médiathèque de Lezoux") String otherName,
            @Schema(description = "The place that the other record is of.",
                    examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID otherPlaceId) {}

    /**
     * How old what a network says is. A record is as old as the date that its source gives it or, without one, as its receipt; a confirmation
     * makes it new.
     */
    @Schema(name = "DeskFreshness")
    public record Freshness(@Schema(description = "How many live records the network has.", examples = "412") long records,
            @Schema(nullable = true, description = "When the newest state of one was received.",
                    examples = "2026-11-28T09:30:00Z") Instant lastReceivedAt,
            @Schema(description = "How many are confirmed, dated or received within 6, 12 and 24 months.") List<Recent> recent) {}

    /** Records of the last months. */
    @Schema(name = "DeskRecent")
    public record Recent(@Schema(description = "Of how many months.", examples = "6") int months,
            @Schema(description = "How many records.", examples = "398") long records,
            @Schema(nullable = true, description = "Their share of all live ones, 0 to 1; absent where there are none.",
                    examples = "0.966") Double share) {}
}
