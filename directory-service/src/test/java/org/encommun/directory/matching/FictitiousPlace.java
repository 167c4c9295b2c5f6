package org.encommun.directory.matching;

import java.util.List;

/**
 * A generated place as it is, before networks write it down.
 *
 * @param commune where it is
 * @param nextCommune a commune near it
 * @param kindNames the ways to write its kind; empty if its name tells none
 * @param ownName the name without the kind; may be empty
 * @param otherName another name of the same place that has no word in common with the first; {@code null} if there is none
 * @param number the number in the street; empty if there is none
 * @param street the street
 * @param latitude its latitude
 * @param longitude its longitude
 * @param siret its own SIRET
 * @param seat the SIRET of the seat of its organisation, which may be its own
 * @param phone its telephone number, as ten digits; {@code null} if there is none
 * @param email its mail address; {@code null} if there is none
 * @param website its web address; {@code null} if there is none
 */
record FictitiousPlace(FictitiousCommune commune, FictitiousCommune nextCommune, List<String> kindNames, String ownName,
        String otherName, String number,
        String street, double latitude, double longitude, String siret, String seat, String phone, String email,
        String website) {}
