package org.encommun.directory.standard.reading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;

import org.encommun.directory.place.PlaceAddress;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.standard.PlaceColumn;

/** Sets aside what the constraints of the fields refuse: the element of a list, the part of an address, or else the field. */
final class ValidFields {

    private static final Map<String, PlaceColumn> PARTS_OF_ADDRESS = Map.of("street", PlaceColumn.ADRESSE, "complement",
            PlaceColumn.COMPLEMENT_ADRESSE, "postalCode", PlaceColumn.CODE_POSTAL, "commune", PlaceColumn.COMMUNE,
            "communeCode",
            PlaceColumn.CODE_INSEE);
    private static final Map<String, PlaceColumn> COLUMNS = columns();

    private final Validator validator;

    ValidFields(Validator validator) {
        this.validator = validator;
    }

    private static Map<String, PlaceColumn> columns() {
        Map<String, PlaceColumn> columns = new LinkedHashMap<>();
        for (PlaceColumn column : PlaceColumn.values()) {
            column.field().ifPresent(field -> columns.putIfAbsent(field, column));
        }
        return columns;
    }

    /** The details without what is not valid, which the row has as faults afterwards. */
    PlaceDetails of(Row row, PlaceDetails details) {
        Set<ConstraintViolation<PlaceDetails>> violations = validator.validate(details);
        if (violations.isEmpty()) {
            return details;
        }
        Map<String, Object> values = PlaceDetails.FIELDS.values(details);
        Map<String, Set<Integer>> elements = new LinkedHashMap<>();
        violations.forEach(violation -> setAside(row, violation, values, elements));
        elements.forEach(
                (field, removed) -> values.computeIfPresent(field, (name, value) -> without(removed, (List<?>) value)));
        return PlaceDetails.FIELDS.with(values);
    }

    private static void setAside(Row row, ConstraintViolation<PlaceDetails> violation, Map<String, Object> values,
            Map<String, Set<Integer>> elements) {
        Iterator<Path.Node> path = violation.getPropertyPath().iterator();
        String field = path.next().getName();
        Path.Node part = path.hasNext() ? path.next() : null;
        Object invalid = violation.getInvalidValue();
        PlaceColumn column = COLUMNS.get(field);
        if (part != null && part.getIndex() != null) {
            elements.computeIfAbsent(field, first -> new TreeSet<>()).add(part.getIndex());
        } else if (part != null && PARTS_OF_ADDRESS.containsKey(part.getName())) {
            column = PARTS_OF_ADDRESS.get(part.getName());
            values.computeIfPresent(field, (name, value) -> without(part.getName(), (PlaceAddress) value));
        } else {
            values.remove(field);
        }
        row.add(column, invalid == null ? null : invalid.toString(), violation.getMessage(), null, false);
    }

    private static List<?> without(Set<Integer> removed, List<?> values) {
        List<Object> left = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (!removed.contains(i)) {
                left.add(values.get(i));
            }
        }
        return left;
    }

    /** An address without its commune is none. */
    private static PlaceAddress without(String part, PlaceAddress address) {
        return switch (part) {
            case "street" -> new PlaceAddress(null, address.complement(), address.postalCode(), address.commune(),
                    address.communeCode());
            case "complement" -> new PlaceAddress(address.street(), null, address.postalCode(), address.commune(),
                    address.communeCode());
            case "postalCode" -> new PlaceAddress(address.street(), address.complement(), null, address.commune(),
                    address.communeCode());
            default -> null;
        };
    }
}
