package org.encommun.event.actor;

import jakarta.validation.constraints.NotBlank;

/**
 * The members of an actor that this service reads.
 *
 * @param status {@code CLOSED} where the organisation has ceased to exist; anything else where it has not
 */
record ActorSnapshot(@NotBlank String name, @NotBlank String kind, String communeCode, String status) {}
