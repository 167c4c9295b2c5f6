package org.encommun.directory.export.schemaorg;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.encommun.defaults.json.JsonObject;
import org.encommun.directory.actor.ActorDetails;
import org.encommun.directory.actor.ActorKind;
import org.encommun.directory.export.ExportedPlace;

/** An actor with its places as search engines read it. */
final class StructuredActor {

    private StructuredActor() {}

    /**
     * The names of what an actor refers to.
     *
     * @param commune that of its registered office; {@code null} where it is unknown
     * @param parent the actor that it is a part of; {@code null} for none
     * @param territories those where it acts
     */
    record Names(String commune, String parent, List<String> territories) {}

    /**
     * The document.
     *
     * @param places those that it runs
     */
    static JsonObject of(UUID id, ActorDetails details, Names names, List<ExportedPlace> places) {
        String type = typeOfPlace(details.kind());
        return JsonObject.document(type(details.kind())).with("@id", urn(id)).with("name", details.name())
                .with("description", details.description()).with("url", details.website())
                .with("telephone", details.phone()).with("email", details.email())
                .with("address",
                        JsonObject.typed("PostalAddress").with("addressLocality", names.commune()).with("addressCountry", "FR"))
                .with("identifier", identifiers(details)).with("parentOrganization", parent(details.parentId(), names.parent()))
                .with("areaServed", named("AdministrativeArea", names.territories()))
                .with("knowsAbout", details.expertises())
                .with("memberOf", named("Organization", Stream.concat(details.nationalProgrammes().stream(),
                        details.networkNames().stream()).distinct().toList()))
                .with("location", places.stream().map(place -> StructuredPlace.of(place, type)).toList());
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }

    private static List<JsonObject> identifiers(ActorDetails details) {
        return Stream.of(identifier("SIRET", details.siret()), identifier("RNA", details.rna()),
                identifier("RIDET", details.ridet())).flatMap(Optional::stream).toList();
    }

    private static Optional<JsonObject> identifier(String register, String number) {
        return Optional.ofNullable(number)
                .map(known -> JsonObject.typed("PropertyValue").with("propertyID", register).with("value", known));
    }

    private static JsonObject parent(UUID id, String name) {
        return id == null ? null : JsonObject.typed("Organization").with("@id", urn(id)).with("name", name);
    }

    private static List<JsonObject> named(String type, List<String> names) {
        return names.stream().map(name -> JsonObject.typed(type).with("name", name)).toList();
    }

    private static String type(ActorKind kind) {
        return switch (kind) {
            case COMMUNE, EPCI, DEPARTEMENT, REGION, STATE_SERVICE -> "GovernmentOrganization";
            case ASSOCIATION, FEDERATION -> "NGO";
            case SCHOOL -> "EducationalOrganization";
            case HUB, COOPERATIVE, RESOURCE_CENTRE, TIERS_LIEU, MEDIATHEQUE, FRANCE_SERVICES, CENTRE_SOCIAL, COMPANY, OTHER ->
                "Organization";
        };
    }

    /** Of those that are a place and have opening hours. */
    private static String typeOfPlace(ActorKind kind) {
        return switch (kind) {
            case COMMUNE, EPCI, DEPARTEMENT, REGION, STATE_SERVICE, FRANCE_SERVICES -> "GovernmentOffice";
            case MEDIATHEQUE -> "Library";
            default -> "LocalBusiness";
        };
    }
}
