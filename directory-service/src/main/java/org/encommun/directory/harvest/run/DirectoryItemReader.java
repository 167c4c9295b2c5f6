package org.encommun.directory.harvest.run;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

import org.encommun.defaults.text.Bundles;
import org.encommun.defaults.text.CleanText;
import org.encommun.directory.place.PlaceAddress;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.place.SourceDay;
import org.encommun.directory.record.FieldFault;
import org.encommun.directory.record.ReceiptBuilder;
import org.encommun.directory.standard.reading.RowFault;
import org.encommun.territory.Territories;
import org.encommun.territory.Territory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * Reads items of another directory of this kind: {@code place} has all that stands of the place there. A field that cannot be
 * used is set aside, one that is absent stands no longer, and fields of a later version are not looked at.
 */
@ApplicationScoped
class DirectoryItemReader {

    private static final String PLACE = "place";
    private static final String ADDRESS = "address";
    private static final int LONGEST_SHOWN = 500;
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
    };

    private final Validator validator;
    private final Territories territories;
    private final ObjectMapper mapper;

    DirectoryItemReader(Validator validator, Territories territories, ObjectMapper mapper) {
        this.validator = validator;
        this.territories = territories;
        this.mapper = mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** Whether an item is one of such a directory. */
    static boolean recognises(JsonNode data) {
        return data.path(PLACE).isObject();
    }

    ReadItem read(FeedItem item) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<FieldFault> faults = new ArrayList<>();
        item.data().get(PLACE).properties().forEach(member -> {
            if (PlaceDetails.FIELDS.names().contains(member.getKey()) && !member.getValue().isNull()) {
                value(member.getKey(), member.getValue(), faults).ifPresent(value -> values.put(member.getKey(), value));
            }
        });
        withoutInvalid(values, faults);
        if (!values.containsKey("name")) {
            return ReadItem.rejected(item.id(), RowFault.NAME_MISSING.text());
        }
        withoutUnknownStops(values, faults);
        if (!hasCommuneOfToday(values, faults)) {
            return ReadItem.rejected(item.id(), RowFault.COMMUNE_UNKNOWN.text());
        }
        Set<String> withdrawn = new LinkedHashSet<>(PlaceDetails.FIELDS.names());
        withdrawn.removeAll(values.keySet());
        faults.forEach(fault -> withdrawn.remove(fault.field()));
        return new ReadItem(item.id(), ReceiptBuilder.builder().externalId(item.id())
                .details(PlaceDetails.FIELDS.with(values)).withdrawn(withdrawn).sourceDate(date(item.data().path("changedAt")))
                .raw(mapper.convertValue(item.data(), OBJECT)).faults(faults).build(), null, places(item.data()));
    }

    private Optional<Object> value(String field, JsonNode sent, List<FieldFault> faults) {
        try {
            PlaceDetails one = mapper.treeToValue(JsonNodeFactory.instance.objectNode().set(field, sent), PlaceDetails.class);
            return Optional.ofNullable(PlaceDetails.FIELDS.value(one, field));
        } catch (JsonProcessingException unreadable) {
            faults.add(fault(field, sent.toString(),
                    Bundles.text(DirectoryItemReader.class, "items", Locale.FRENCH, "unreadable"), false));
            return Optional.empty();
        }
    }

    private void withoutInvalid(Map<String, Object> values, List<FieldFault> faults) {
        validator.validate(PlaceDetails.FIELDS.with(values)).forEach(violation -> {
            String field = violation.getPropertyPath().iterator().next().getName();
            values.remove(field);
            faults.add(fault(field, String.valueOf(violation.getInvalidValue()), violation.getMessage(), false));
        });
    }

    /** Stops in communes that do not exist would keep everybody from editing the place. */
    private void withoutUnknownStops(Map<String, Object> values, List<FieldFault> faults) {
        PlaceDetails.FIELDS.with(values).stops().stream().map(stop -> stop.address().communeCode())
                .filter(code -> territories.find(Territory.Kind.COMMUNE, code).isEmpty()).findFirst().ifPresent(code -> {
                    values.remove("stops");
                    faults.add(fault("stops", code, RowFault.COMMUNE_UNKNOWN.text(), false));
                });
    }

    private boolean hasCommuneOfToday(Map<String, Object> values, List<FieldFault> faults) {
        PlaceAddress address = (PlaceAddress) values.get(ADDRESS);
        Optional<Territory> commune = Optional.ofNullable(address).flatMap(sent -> territories.resolve(sent.communeCode()));
        commune.filter(today -> !today.code().equals(address.communeCode())).ifPresent(today -> {
            values.put(ADDRESS, new PlaceAddress(address.street(), address.complement(), address.postalCode(),
                    address.commune(), today.code()));
            faults.add(fault(ADDRESS, address.communeCode(), RowFault.COMMUNE_FORMER.text(), true));
        });
        return commune.isPresent();
    }

    private static FieldFault fault(String field, String sent, String cause, boolean kept) {
        return new FieldFault(field, null, CleanText.cut(sent, LONGEST_SHOWN), cause, null, kept);
    }

    private static LocalDate date(JsonNode changedAt) {
        try {
            return changedAt.isTextual() ? SourceDay.of(Instant.parse(changedAt.asText())) : null;
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    private static List<UUID> places(JsonNode data) {
        List<UUID> places = new ArrayList<>();
        data.path("externalIds").forEach(id -> {
            try {
                places.add(UUID.fromString(id.asText()));
            } catch (IllegalArgumentException other) {
                // an id that is not of a place here
            }
        });
        return places;
    }
}
