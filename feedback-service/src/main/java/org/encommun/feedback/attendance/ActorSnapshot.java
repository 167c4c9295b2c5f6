package org.encommun.feedback.attendance;

import jakarta.validation.constraints.NotBlank;

/** The members of an actor that feedback reads. */
record ActorSnapshot(@NotBlank String kind) {}
