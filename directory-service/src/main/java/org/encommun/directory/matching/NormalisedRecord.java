package org.encommun.directory.matching;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.encommun.directory.matching.value.OnlineContacts;
import org.encommun.directory.matching.value.PhoneNumbers;
import org.encommun.directory.matching.value.PlaceName;
import org.encommun.directory.matching.value.RegisterNumber;
import org.encommun.directory.matching.value.StreetLine;

/** A record in comparable form. Making it costs more than a comparison, so it is made once for each record. */
public final class NormalisedRecord {

    private static final int POSTAL_CODE = 5;
    private static final double METRES_PER_DEGREE = 111_195;

    private final UUID id;
    private final PlaceName name;
    private final StreetLine street;
    private final String postalCode;
    private final String communeCode;
    private final double latitude;
    private final double longitude;
    private final RegisterNumber number;
    private final List<String> phones;
    private final OnlineContacts emails;
    private final OnlineContacts websites;

    private NormalisedRecord(MatchedRecord record) {
        id = record.id();
        name = PlaceName.of(record.name(), record.commune());
        street = StreetLine.of(record.street());
        postalCode = code(record.postalCode());
        communeCode = wholeCity(code(record.communeCode()));
        boolean located = record.latitude() != null && record.longitude() != null
                && (record.latitude() != 0 || record.longitude() != 0);
        latitude = located ? record.latitude() : Double.NaN;
        longitude = located ? record.longitude() : Double.NaN;
        number = RegisterNumber.of(record.siret());
        phones = PhoneNumbers.of(record.phone());
        emails = OnlineContacts.ofEmails(record.emails());
        websites = OnlineContacts.ofWebsites(record.websites());
    }

    /** Brings a record into comparable form. */
    public static NormalisedRecord of(MatchedRecord record) {
        return new NormalisedRecord(record);
    }

    /** The id of the record. */
    public UUID id() {
        return id;
    }

    PlaceName name() {
        return name;
    }

    StreetLine street() {
        return street;
    }

    /** {@code null} if it is not known. */
    String postalCode() {
        return postalCode;
    }

    /** The code of the commune; Paris, Lyon and Marseille count as one each. {@code null} if it is not known. */
    String communeCode() {
        return communeCode;
    }

    /** The département, for lack of a commune's code by the postal code; both parts of Corsica are one, as in postal codes. */
    String departement() {
        String code = communeCode != null ? communeCode : postalCode;
        if (code == null) {
            return null;
        }
        String departement = code.substring(0, code.startsWith("97") || code.startsWith("98") ? 3 : 2);
        return departement.startsWith("2A") || departement.startsWith("2B") ? "20" : departement;
    }

    boolean isLocated() {
        return !Double.isNaN(latitude);
    }

    double latitude() {
        return latitude;
    }

    double longitude() {
        return longitude;
    }

    RegisterNumber number() {
        return number;
    }

    List<String> phones() {
        return phones;
    }

    OnlineContacts emails() {
        return emails;
    }

    OnlineContacts websites() {
        return websites;
    }

    /** The distance in metres, on a plane that touches the earth here; not a number if one place is not located. */
    double metresTo(NormalisedRecord other) {
        double north = latitude - other.latitude;
        double east = (longitude - other.longitude) * Math.cos(Math.toRadians((latitude + other.latitude) / 2));
        return Math.hypot(north, east) * METRES_PER_DEGREE;
    }

    private static String code(String sent) {
        String code = sent == null ? "" : sent.strip().toUpperCase(Locale.ROOT);
        if (code.length() == POSTAL_CODE - 1 && code.chars().allMatch(Character::isDigit)) {
            return "0" + code;
        }
        return code.length() == POSTAL_CODE ? code : null;
    }

    private static String wholeCity(String code) {
        if (code == null) {
            return null;
        }
        if (code.startsWith("751")) {
            return "75056";
        }
        if (code.startsWith("132")) {
            return "13055";
        }
        return code.startsWith("6938") ? "69123" : code;
    }
}
