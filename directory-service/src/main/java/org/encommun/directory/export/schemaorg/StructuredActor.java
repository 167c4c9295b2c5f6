package org.encommun.directory.export.schemaorg;

import java.util.List;
import java.util.UUID;

import org.encommun.defaults.json.JsonObject;
import org.encommun.directory.actor.ActorDetails;
import org.encommun.directory.actor.ActorKind;
import org.encommun.directory.export.ExportedPlace;

/** An actor with its places as search engines read it. */
final class StructuredActor {

    private StructuredActor() {}

    /**
     * The document.
     *
     * @param commune the name of the commune of its registered office
     * @param places those that it runs
     */
    static JsonObject of(UUID id, ActorDetails details, String commune, List<ExportedPlace> places) {
        String type = typeOfPlace(details.kind());
        return JsonObject.document(type(details.kind())).with("@id", "urn:uuid:" + id).with("name", details.name())
                .with("url", details.website())
                .with("address",
                        JsonObject.typed("PostalAddress").with("addressLocality", commune).with("addressCountry", "FR"))
                .with("identifier", details.siret() == null
                        ? null
                        : JsonObject.typed("PropertyValue").with("propertyID", "SIRET").with("value", details.siret()))
                .with("location", places.stream().map(place -> StructuredPlace.of(place, type)).toList());
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
