package org.encommun.directory.matching;

import java.util.List;
import java.util.UUID;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What one network says of one place, as far as it can tell whether two records are about the same place. Texts are as they were
 * sent; everything but the id may be missing.
 *
 * @param id the id of the record here
 * @param name the name of the place
 * @param street number and street
 * @param postalCode the postal code; one that lost its leading zero is understood
 * @param commune the name of the commune as in the address; words of it in the name of a place count as commune, not as name
 * @param communeCode its INSEE code, of the commune or of the municipal arrondissement
 * @param latitude in degrees, WGS 84; unknown without a longitude, or if both are 0
 * @param longitude in degrees, WGS 84
 * @param siret the SIRET, or what was sent as one
 * @param phone one or several telephone numbers
 * @param emails mail addresses
 * @param websites web addresses
 */
@RecordBuilder
public record MatchedRecord(UUID id, String name, String street, String postalCode, String commune, String communeCode,
        Double latitude, Double longitude, String siret, String phone, List<String> emails,
        List<String> websites) {

    /** Copies the lists; a missing one is empty. */
    public MatchedRecord {
        emails = emails == null ? List.of() : List.copyOf(emails);
        websites = websites == null ? List.of() : List.copyOf(websites);
    }
}
