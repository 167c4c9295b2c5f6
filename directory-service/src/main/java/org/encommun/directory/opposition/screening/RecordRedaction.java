package org.encommun.directory.opposition.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.encommun.defaults.text.Bundles;
import org.encommun.directory.opposition.screening.Redaction.Contacts;
import org.encommun.directory.place.PlaceAddress;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.place.PlaceStop;
import org.encommun.directory.record.FieldFault;
import org.encommun.directory.record.Receipt;

/** Takes values that people object to out of what a network sends of a place. What was sent is kept with marks in their place. */
public final class RecordRedaction {

    private RecordRedaction() {}

    /** The receipt with what is left, and with a fault for each field concerned that does not repeat the value. */
    public static Receipt of(Receipt receipt, Redaction redaction) {
        if (redaction.isEmpty()) {
            return receipt;
        }
        PlaceDetails details = details(receipt.details(), redaction);
        List<FieldFault> faults = new ArrayList<>(faults(receipt.faults(), redaction));
        if (details != receipt.details()) {
            faults.addAll(opposed(receipt.details(), details));
        }
        Map<String, Object> raw = redaction.cells(receipt.raw());
        Receipt rest = new Receipt(redaction.externalId(receipt.externalId()), details, receipt.withdrawn(),
                receipt.sourceDate(), receipt.visibility(), redaction.text(receipt.licence()), receipt.placeId(),
                receipt.basedOn(), receipt.hops().stream().map(redaction::text).toList(), raw, faults,
                unopposed(receipt.confirmedEmails(), redaction), receipt.digest());
        return rest.equals(receipt) ? receipt : rest;
    }

    /** What is said of a place, without the values; the same if it holds none of them. */
    public static PlaceDetails details(PlaceDetails details, Redaction redaction) {
        Map<String, Object> rest = new LinkedHashMap<>();
        boolean changed = false;
        for (Map.Entry<String, Object> field : PlaceDetails.FIELDS.values(details).entrySet()) {
            Object value = switch (field.getKey()) {
                case "address" -> address((PlaceAddress) field.getValue(), redaction);
                case "stops" -> stops(details.stops(), redaction);
                default -> redaction.field(field.getKey(), field.getValue(), Contacts.GO);
            };
            changed |= value != field.getValue();
            rest.put(field.getKey(), value);
        }
        return changed ? PlaceDetails.FIELDS.with(rest) : details;
    }

    private static List<PlaceStop> stops(List<PlaceStop> stops, Redaction redaction) {
        List<PlaceStop> rest = stops.stream().map(stop -> new PlaceStop(address(stop.address(), redaction), stop.location(),
                redaction.text(stop.openingHours()))).toList();
        return rest.equals(stops) ? stops : rest;
    }

    private static PlaceAddress address(PlaceAddress address, Redaction redaction) {
        PlaceAddress rest = new PlaceAddress(redaction.text(address.street()), redaction.text(address.complement()),
                address.postalCode(), redaction.text(address.commune()), address.communeCode());
        return rest.equals(address) ? address : rest;
    }

    /** Faults of which the texts repeat no value. */
    public static List<FieldFault> faults(List<FieldFault> faults, Redaction redaction) {
        return faults.stream().map(fault -> new FieldFault(fault.field(), redaction.text(fault.column()),
                redaction.text(fault.value()), redaction.text(fault.cause()), redaction.text(fault.suggestion()), fault.kept()))
                .toList();
    }

    private static List<FieldFault> opposed(PlaceDetails sent, PlaceDetails rest) {
        String cause = Bundles.text(RecordRedaction.class, "faults", Locale.FRENCH, "opposed");
        return PlaceDetails.FIELDS.names().stream()
                .filter(field -> !Objects.equals(PlaceDetails.FIELDS.value(sent, field),
                        PlaceDetails.FIELDS.value(rest, field)))
                .map(field -> new FieldFault(field, null, null, cause, null, false)).toList();
    }

    private static Set<String> unopposed(Set<String> addresses, Redaction redaction) {
        Set<String> rest = new LinkedHashSet<>(addresses);
        rest.removeIf(redaction::holds);
        return rest;
    }
}
