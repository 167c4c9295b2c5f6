package org.encommun.event.actor;

import jakarta.validation.constraints.NotBlank;

/** The members of an actor that this service reads. */
record ActorSnapshot(@NotBlank String name, @NotBlank String kind, String communeCode) {}
