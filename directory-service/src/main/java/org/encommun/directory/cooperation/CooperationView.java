package org.encommun.directory.cooperation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An actor with whom another one has worked, and how, as the API shows it. */
public record CooperationView(@Schema(description = "With whom.") CooperatingActor actor, @JsonUnwrapped Tie tie) {}
