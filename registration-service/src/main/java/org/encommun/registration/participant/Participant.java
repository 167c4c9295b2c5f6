package org.encommun.registration.participant;

/**
 * A registration with its person.
 *
 * @param person {@code null} once the registration is cancelled
 * @param secret present only for a caller who has sent it; {@code null} for all others
 */
public record Participant(Registration registration, PersonDetails person, ParticipantSecret secret) {}
