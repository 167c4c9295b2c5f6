package org.encommun.event.actor;

import jakarta.validation.constraints.NotBlank;

/** What the events need of an actor's snapshot. */
record ActorSnapshot(@NotBlank String name, @NotBlank String kind, String communeCode) {}
