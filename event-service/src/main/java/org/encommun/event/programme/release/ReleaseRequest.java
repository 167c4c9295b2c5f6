package org.encommun.event.programme.release;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a release is to be called, and why it is made against warnings. */
public record ReleaseRequest(
        @NotBlank @Size(max = 100)
        @Schema(description = "A name of its own within the event.", examples = "Programme annoncé") String name,
        @Size(max = 1_000) @Pattern(regexp = "(?s).*\\S.*")
        @Schema(description = "Why it is released although warnings block; needed only if some do.",
                examples = "Les deux ateliers de la salle A partagent le même matériel, c’est voulu.") String reason) {}
