package org.encommun.registration.participant;

/**
 * A registration with its person.
 *
 * @param person {@code null} once the registration is cancelled
 * @param secret known only to whoever has just registered or has shown it; {@code null} for everybody else
 */
public record Participant(Registration registration, PersonDetails person, ParticipantSecret secret) {}
