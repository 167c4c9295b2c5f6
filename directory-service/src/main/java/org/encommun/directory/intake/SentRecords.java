package org.encommun.directory.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.directory.opposition.screening.OppositionScreening;
import org.encommun.directory.record.Receipt;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Records as networks send them one by one. */
@ApplicationScoped
class SentRecords {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
    };

    private final OppositionScreening oppositions;
    private final ObjectMapper mapper;

    SentRecords(OppositionScreening oppositions, ObjectMapper mapper) {
        this.oppositions = oppositions;
        this.mapper = mapper;
    }

    Receipt receipt(String externalId, RecordDetails details) {
        return new Receipt(externalId, details.place(), Set.copyOf(details.withdrawn()), details.sourceDate(),
                details.visibility(), details.licence(), details.placeId(), details.basedOn(), details.hops(),
                mapper.convertValue(details, OBJECT), List.of(), Set.copyOf(details.confirmedEmails()), null);
    }

    /** The id under which a record is kept, in the transaction that stores or deletes it: an id may be the mail address of a person. */
    String screenedId(String externalId) {
        return oppositions.inForce().externalId(externalId);
    }

    /** Likewise, to read it. */
    String knownId(String externalId) {
        return oppositions.known().externalId(externalId);
    }
}
