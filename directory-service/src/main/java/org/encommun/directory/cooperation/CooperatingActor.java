package org.encommun.directory.cooperation;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.actor.ActorKind;
import org.encommun.directory.actor.ActorStatus;

/** An actor that has worked with another. */
public record CooperatingActor(@Schema(examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID id,
        @Schema(description = "The organisation's name.",
                examples = "Médiathèque intercommunale Entre Dore et Allier") String name,
        @Schema(description = "What kind of organisation it is.") ActorKind kind,
        @Schema(description = "Whether the organisation exists.") ActorStatus status) {}
