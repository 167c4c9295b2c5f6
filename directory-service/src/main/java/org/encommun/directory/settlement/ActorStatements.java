package org.encommun.directory.settlement;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.encommun.directory.actor.ActorDetails;
import org.encommun.directory.actor.ActorKind;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.survivorship.Assertion;
import org.encommun.directory.survivorship.Standing;
import org.encommun.directory.survivorship.Statement;

/**
 * Works out what a record of a place says of the organisation that runs it. Most of it is derived: a place has a name, and its organisation
 * may have another one. What the standard says of the place alone is not said of the organisation: its telephone and mail address, its
 * description, its programmes and labels; the branches of one organisation each have their own.
 */
final class ActorStatements {

    /** The kind of organisation by the codes of the national typology that tell it. */
    private static final Map<String, ActorKind> KINDS = Map.ofEntries(Map.entry("MUNI", ActorKind.COMMUNE),
            Map.entry("CCAS", ActorKind.COMMUNE), Map.entry("EPCI", ActorKind.EPCI), Map.entry("CC", ActorKind.EPCI),
            Map.entry("CIAS", ActorKind.EPCI), Map.entry("DEPT", ActorKind.DEPARTEMENT), Map.entry("CD", ActorKind.DEPARTEMENT),
            Map.entry("REG", ActorKind.REGION), Map.entry("PREF", ActorKind.STATE_SERVICE),
            Map.entry("CAF", ActorKind.STATE_SERVICE), Map.entry("CPAM", ActorKind.STATE_SERVICE),
            Map.entry("FT", ActorKind.STATE_SERVICE), Map.entry("ASSO", ActorKind.ASSOCIATION),
            Map.entry("ASSO_CHOMEUR", ActorKind.ASSOCIATION), Map.entry("UDAF", ActorKind.FEDERATION),
            Map.entry("TIERS_LIEUX", ActorKind.TIERS_LIEU), Map.entry("FABLAB", ActorKind.TIERS_LIEU),
            Map.entry("BIB", ActorKind.MEDIATHEQUE), Map.entry("RFS", ActorKind.FRANCE_SERVICES),
            Map.entry("MSAP", ActorKind.FRANCE_SERVICES), Map.entry("CS", ActorKind.CENTRE_SOCIAL),
            Map.entry("CSC", ActorKind.CENTRE_SOCIAL), Map.entry("LA_POSTE", ActorKind.COMPANY),
            Map.entry("ES", ActorKind.SCHOOL));

    private ActorStatements() {}

    static Statement<ActorDetails> of(Statement<PlaceDetails> record) {
        PlaceDetails place = record.details();
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Assertion> assertions = new LinkedHashMap<>();
        Claims claims = new Claims(record.assertions(), values, assertions);
        if (place.organisationName() == null) {
            claims.derive("name", place.name(), "name");
        } else {
            claims.take("name", place.organisationName(), "organisationName");
        }
        kind(place).ifPresentOrElse(kind -> claims.derive("kind", kind, "typologies"),
                () -> claims.suppose("kind", ActorKind.OTHER));
        if (!place.typologies().isEmpty()) {
            claims.derive("typologies", place.typologies(), "typologies");
        }
        place.siret().ifPresent(siret -> claims.derive("siret", siret, "identifier"));
        place.rna().ifPresent(rna -> claims.derive("rna", rna, "identifier"));
        place.ridet().ifPresent(ridet -> claims.derive("ridet", ridet, "identifier"));
        if (place.address() != null) {
            claims.derive("communeCode", place.address().communeCode(), "address");
        }
        if (!place.websites().isEmpty()) {
            claims.derive("website", place.websites().get(0), "websites");
        }
        return new Statement<>(record.recordId(), record.source(), ActorDetails.FIELDS.with(values), assertions);
    }

    private static Optional<ActorKind> kind(PlaceDetails place) {
        return place.typologies().stream().map(KINDS::get).filter(Objects::nonNull).findFirst();
    }

    /** The values of an actor, as they are gathered. */
    private record Claims(Map<String, Assertion> sources, Map<String, Object> values, Map<String, Assertion> assertions) {

        void take(String field, Object value, String source) {
            values.put(field, value);
            assertions.put(field, sources.get(source));
        }

        /** What is said where nothing is known: anything else is newer. */
        void suppose(String field, Object value) {
            values.put(field, value);
            assertions.put(field, new Assertion(Instant.EPOCH, Instant.EPOCH, Standing.DERIVED));
        }

        void derive(String field, Object value, String source) {
            if (value != null) {
                Assertion assertion = sources.get(source);
                values.put(field, value);
                assertions.put(field, assertion.standing() == Standing.ADOPTED
                        ? assertion
                        : new Assertion(assertion.since(), assertion.dated(), Standing.DERIVED));
            }
        }
    }
}
