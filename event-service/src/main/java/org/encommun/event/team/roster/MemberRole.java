package org.encommun.event.team.roster;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.security.TeamRole;

/** @param role the new role of a member */
public record MemberRole(@NotNull @Schema(description = "What the member may do from now on.") TeamRole role) {}
