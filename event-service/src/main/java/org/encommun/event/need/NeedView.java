package org.encommun.event.need;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A need as the API shows it. */
public record NeedView(@Schema(examples = "019aa4c5-01bb-7000-8000-000000000002") UUID id,
        @Schema(description = "Whether the programme is to address it.") NeedStatus state,
        @JsonUnwrapped NeedDetails details,
        @Schema(description = "The actors that support the need, by their ids in the directory.",
                examples = "[\"019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b43\"]") List<UUID> supportedByActorIds) {

    static NeedView of(Need need) {
        return new NeedView(need.id(), need.state(), need.details(), need.supporters());
    }
}
