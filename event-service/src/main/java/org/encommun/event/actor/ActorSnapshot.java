package org.encommun.event.actor;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;

/**
 * The members of an actor that this service reads.
 *
 * @param status {@code CLOSED} where the organisation has ceased to exist; anything else where it has not
 * @param mergedInto the actor as which it goes on, whose name and other members it has; {@code null} unless it was merged
 */
record ActorSnapshot(@NotBlank String name, @NotBlank String kind, String communeCode, String status, UUID mergedInto) {}
