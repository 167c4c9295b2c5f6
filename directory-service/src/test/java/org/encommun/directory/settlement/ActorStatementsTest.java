package org.encommun.directory.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.encommun.directory.actor.ActorDetails;
import org.encommun.directory.actor.ActorKind;
import org.encommun.directory.place.PlaceAddress;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.survivorship.Assertion;
import org.encommun.directory.survivorship.Source;
import org.encommun.directory.survivorship.Standing;
import org.encommun.directory.survivorship.Statement;
import org.junit.jupiter.api.Test;

/** What records of places say of the organisation that runs them. */
class ActorStatementsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final PlaceAddress LEZOUX = new PlaceAddress(null, null, null, "Lezoux", "63195");
    private static final PlaceAddress NOUMEA = new PlaceAddress(null, null, null, "Nouméa", "98818");

    @Test
    void theTypologiesOfThePlaceAreThoseOfItsOrganisationAndTellItsKind() {
        Statement<ActorDetails> actor = saidBy("typologies", List.of("RFS", "CCAS"));

        assertThat(actor.details().typologies()).containsExactly("RFS", "CCAS");
        assertThat(actor.details().kind()).isEqualTo(ActorKind.FRANCE_SERVICES);
        assertThat(actor.assertions().get("typologies").standing()).isEqualTo(Standing.DERIVED);
    }

    @Test
    void aPlaceWithoutTypologiesSaysNothingOfThem() {
        assertThat(saidBy("name", "Médiathèque").assertions()).doesNotContainKey("typologies");
    }

    @Test
    void theIdentifierIsTheNumberOfTheRegisterWhoseFormItHas() {
        assertThat(saidBy("identifier", "20007071200043").details().siret()).isEqualTo("20007071200043");
        assertThat(saidBy("identifier", "W9R1011072").details().rna()).isEqualTo("W9R1011072");
        assertThat(saidBy("identifier", "1234567001", "address", NOUMEA).details().ridet()).isEqualTo("1234567001");
    }

    @Test
    void aNumberThatCannotBeVerifiedIsNoneOfAnyRegister() {
        ActorDetails wrongCheckDigit = saidBy("identifier", "20007071200044").details();
        ActorDetails telephone = saidBy("identifier", "0473682834", "address", LEZOUX).details();

        assertThat(wrongCheckDigit.siret()).isNull();
        assertThat(telephone.ridet()).isNull();
    }

    @Test
    void theContactsOfAPlaceAreNotThoseOfItsOrganisation() {
        ActorDetails actor = saidBy("phone", "+33473682834", "emails", List.of("lieu@exemple.fr"), "description", "Un lieu.",
                "nationalProgrammes", List.of("Aidants Connect"), "services", List.of("Aide aux démarches administratives"))
                .details();

        assertThat(actor.phone()).isNull();
        assertThat(actor.email()).isNull();
        assertThat(actor.description()).isNull();
        assertThat(actor.nationalProgrammes()).isEmpty();
        assertThat(actor.expertises()).isEmpty();
    }

    private static Statement<ActorDetails> saidBy(Object... fieldsAndValues) {
        Map<String, Object> values = new LinkedHashMap<>(Map.of("name", "Médiathèque", "address", LEZOUX));
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            values.put((String) fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        Map<String, Assertion> assertions = new LinkedHashMap<>();
        values.keySet().forEach(field -> assertions.put(field, new Assertion(MONDAY, MONDAY, Standing.OWN)));
        return ActorStatements.of(new Statement<>(new UUID(0, 1), new Source(new UUID(0, 2), 50, Set.of()),
                PlaceDetails.FIELDS.with(values), assertions));
    }
}
