package org.encommun.registration.actor;

import jakarta.validation.constraints.NotBlank;

/** The members of an actor that registration reads. */
record ActorSnapshot(@NotBlank String kind) {}
