package org.encommun.registration;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    /**
     * @throws Refusal {@link RegistrationProblem#ALREADY_REGISTERED} if somebody with this address is registered, in whatever
     * case
     */
    void requireUnregistered(UUID eventId, String email) {
        if (count("eventId = ?1 and lower(email) = ?2", eventId, email.toLowerCase(Locale.ROOT)) > 0) {
            throw new Refusal(RegistrationProblem.ALREADY_REGISTERED);
        }
    }

    Map<UUID, Person> of(List<Registration> registrations) {
        return list("registrationId in ?1", registrations.stream().map(Registration::id).toList()).stream()
                .collect(Collectors.toMap(Person::registrationId, person -> person));
    }
}
