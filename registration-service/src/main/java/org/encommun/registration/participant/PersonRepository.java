package org.encommun.registration.participant;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.idempotency.IdempotencyRecords;
import org.encommun.defaults.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Personal data, and all places where they are stored. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    private final IdempotencyRecords idempotencyRecords;

    PersonRepository(IdempotencyRecords idempotencyRecords) {
        this.idempotencyRecords = idempotencyRecords;
    }

    /**
     * @throws Refusal {@link RegistrationProblem#ALREADY_REGISTERED} if this address is registered for the event, in upper or
     *         lower case
     */
    void requireUnregistered(UUID eventId, String email) {
        if (count("eventId = ?1 and lower(details.email) = ?2", eventId, email.toLowerCase(Locale.ROOT)) > 0) {
            throw new Refusal(RegistrationProblem.ALREADY_REGISTERED);
        }
    }

    /** The person of a registration; none once it is cancelled. */
    Optional<PersonDetails> of(UUID registrationId) {
        return findByIdOptional(registrationId).map(Person::details);
    }

    /** The people of several registrations, by the registration's id. */
    Map<UUID, PersonDetails> of(List<Registration> registrations) {
        return list("registrationId in ?1", registrations.stream().map(Registration::id).toList()).stream()
                .collect(Collectors.toMap(Person::registrationId, Person::details));
    }

    /** Erases the person of a registration, also from stored responses to repeated requests. */
    void erase(UUID registrationId) {
        deleteById(registrationId);
        idempotencyRecords.forgetBodies("/registration/registrations/" + registrationId);
    }
}
