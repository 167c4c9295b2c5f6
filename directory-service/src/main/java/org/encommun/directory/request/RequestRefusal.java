package org.encommun.directory.request;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.MultiLineText;

/** Why a request is refused. */
public record RequestRefusal(@NotNull @MultiLineText(max = 500)
@Schema(description = "The reason, for whoever submitted it.",
        examples = "Cette personne a quitté la médiathèque en juin.") String reason) {}
