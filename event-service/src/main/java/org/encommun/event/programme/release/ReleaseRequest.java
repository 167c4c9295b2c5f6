package org.encommun.event.programme.release;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.MultiLineText;
import org.encommun.defaults.text.SingleLineText;

/** The name of a new release, and why it is made despite warnings. */
public record ReleaseRequest(
        @NotNull @SingleLineText(max = 100)
        @Schema(description = "A name, unique within the event.", examples = "Programme annoncé") String name,
        @MultiLineText(max = 1_000)
        @Schema(description = "Why it is released despite blocking warnings; required only if there are any.",
                examples = "Les deux ateliers de la salle A partagent le même matériel, c’est voulu.") String reason) {}
