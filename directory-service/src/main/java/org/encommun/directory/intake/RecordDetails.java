package org.encommun.directory.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.feed.RpdePage;
import org.encommun.defaults.json.AbsentList;
import org.encommun.defaults.text.SingleLineText;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.place.Visibility;

/**
 * A record as a network sends it.
 *
 * @param sourceDate when the network changed it; {@code null} for now
 * @param visibility {@code null} for everybody
 * @param licence {@code null} for Licence Ouverte 2.0
 * @param placeId the place that it is of, as the directory calls it; {@code null} for one of its own
 * @param basedOn the version of the place that the network had before it
 * @param hops through which networks it came before this one
 */
public record RecordDetails(
        @NotNull @Valid
        @Schema(description = "What the network says of the place. Of what is absent it says nothing.") PlaceDetails place,
        @Schema(nullable = true, description = "When the network changed it last. A date in the future counts as now.",
                examples = "2026-11-20") LocalDate sourceDate,
        @Schema(nullable = true, description = "Who may see it. Hidden, it appears as deleted to others.",
                defaultValue = "PUBLIC") Visibility visibility,
        @SingleLineText(max = 200)
        @Schema(nullable = true, description = "The licence of the record, as an address.",
                defaultValue = RpdePage.LICENCE, examples = RpdePage.LICENCE) String licence,
        @Schema(nullable = true,
                description = "The place that the record is of, where the network has it from the directory. Absent, it is of a place "
                        + "of its own, or of what it is of already.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID placeId,
        @Min(0)
        @Schema(nullable = true,
                description = "The version of the place in the directory that the network knew when it wrote the record: its "
                        + "`data.version` in the feed. A value that is the same as there is no news. Absent, what the feed delivered last is "
                        + "compared.",
                examples = "4") Long basedOn,
        @Size(max = 30)
        @Schema(nullable = true, description = "Fields of which the network expressly says nothing any more.",
                examples = "[\"phone\"]") List<@NotNull @SingleLineText(max = 50) String> withdrawn,
        @Size(max = 10)
        @Schema(nullable = true,
                description = "Mail addresses of the place that look like those of persons (a first name at a provider of private "
                        + "mailboxes): the network confirms that they are the place's. Others that look so are set aside.",
                examples = "[\"marie.exemple@orange.fr\"]") List<@NotNull @SingleLineText(max = 254) String> confirmedEmails,
        @Size(max = 10)
        @Schema(nullable = true,
                description = "The networks through which the record came before this one, the first one first.",
                examples = "[\"Coop numérique\"]") List<@NotNull @SingleLineText(max = 150) String> hops) {

    /** What is absent has its usual value. */
    public RecordDetails {
        visibility = visibility == null ? Visibility.PUBLIC : visibility;
        licence = licence == null ? RpdePage.LICENCE : licence;
        withdrawn = AbsentList.orEmpty(withdrawn);
        confirmedEmails = AbsentList.orEmpty(confirmedEmails);
        hops = AbsentList.orEmpty(hops);
    }
}
