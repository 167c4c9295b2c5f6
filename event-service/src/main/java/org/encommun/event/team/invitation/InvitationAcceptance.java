package org.encommun.event.team.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param code of the invitation */
public record InvitationAcceptance(@NotNull @Pattern(regexp = "[A-Za-z0-9_-]{22}")
@Schema(description = "The code of the invitation.", examples = "3q2-7wAAQkGk1y9ZxPpR_w") String code) {}
