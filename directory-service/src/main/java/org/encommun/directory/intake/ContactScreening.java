package org.encommun.directory.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.encommun.defaults.text.Bundles;
import org.encommun.directory.contact.PersonalAddresses;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.record.FieldFault;
import org.encommun.directory.record.Receipt;
import org.encommun.directory.record.ReceiptBuilder;

/** Sets mail addresses aside that look like those of persons, until their network confirms that they are the place's. */
final class ContactScreening {

    private static final String FIELD = "emails";

    private ContactScreening() {}

    static Receipt screened(Receipt receipt) {
        List<String> personal = receipt.details().emails().stream().filter(PersonalAddresses::looksPersonal)
                .filter(address -> !receipt.confirmedEmails().contains(address)).toList();
        if (personal.isEmpty()) {
            return receipt;
        }
        List<String> rest = new ArrayList<>(receipt.details().emails());
        rest.removeAll(personal);
        Map<String, Object> values = new LinkedHashMap<>(PlaceDetails.FIELDS.values(receipt.details()));
        values.put(FIELD, rest);
        List<FieldFault> faults = new ArrayList<>(receipt.faults());
        String cause = Bundles.text(ContactScreening.class, "contacts", Locale.FRENCH, "personal");
        personal.forEach(address -> faults.add(new FieldFault(FIELD, null, address, cause, null, false)));
        return ReceiptBuilder.from(receipt).with(changed -> changed.details(PlaceDetails.FIELDS.with(values)).faults(faults));
    }
}
