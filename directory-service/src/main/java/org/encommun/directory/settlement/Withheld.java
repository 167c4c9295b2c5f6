package org.encommun.directory.settlement;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.place.Visibility;
import org.encommun.directory.record.PlaceRecord;
import org.encommun.directory.record.RecordStatus;
import org.encommun.directory.survivorship.Assertion;
import org.encommun.directory.survivorship.Standing;
import org.encommun.directory.survivorship.Statement;

/**
 * The values that live records withhold from a circle of readers. A network that has read them, and sends them back for everybody, does
 * not make them known: what is only repeated counts no further than what it repeats.
 */
final class Withheld {

    private final Set<Map.Entry<String, Object>> values = new HashSet<>();

    private Withheld() {}

    static Withheld from(List<PlaceRecord> said, Visibility reader) {
        Withheld withheld = new Withheld();
        said.stream().filter(record -> record.status() == RecordStatus.LIVE && !record.isShownTo(reader))
                .forEach(record -> withheld.values.addAll(PlaceDetails.FIELDS.values(record.details()).entrySet()));
        return withheld;
    }

    /** A statement of a record that is shown, without what it repeats of the values that are withheld. */
    Statement<PlaceDetails> without(Statement<PlaceDetails> statement) {
        if (values.isEmpty()) {
            return statement;
        }
        Map<String, Object> rest = new LinkedHashMap<>(PlaceDetails.FIELDS.values(statement.details()));
        Map<String, Assertion> assertions = statement.assertions();
        rest.entrySet()
                .removeIf(value -> assertions.get(value.getKey()).standing() == Standing.ADOPTED && values.contains(value));
        return new Statement<>(statement.recordId(), statement.source(), PlaceDetails.FIELDS.with(rest), assertions);
    }
}
