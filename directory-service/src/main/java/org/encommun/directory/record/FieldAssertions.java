package org.encommun.directory.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.encommun.directory.survivorship.Assertion;

/** How a record has its values, as it is stored: grouped, since most fields of a record come at once. */
final class FieldAssertions {

    private FieldAssertions() {}

    /** The fields that a record has in the same way. */
    record Group(Assertion assertion, List<String> fields) {}

    static List<Group> group(Map<String, Assertion> assertions) {
        Map<Assertion, List<String>> groups = new LinkedHashMap<>();
        assertions.forEach((field, assertion) -> groups.computeIfAbsent(assertion, first -> new ArrayList<>()).add(field));
        return groups.entrySet().stream().map(group -> new Group(group.getKey(), List.copyOf(group.getValue()))).toList();
    }

    static Map<String, Assertion> byField(Collection<Group> groups) {
        Map<String, Assertion> assertions = new LinkedHashMap<>();
        groups.forEach(group -> group.fields().forEach(field -> assertions.put(field, group.assertion())));
        return assertions;
    }
}
