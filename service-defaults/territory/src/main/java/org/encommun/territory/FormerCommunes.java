package org.encommun.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes and names that communes had before, or that parts of them have: delegated, associated and merged communes. */
final class FormerCommunes {

    private final Map<String, String> presentByCode = new HashMap<>();
    private final Map<String, List<String>> namesByPresent = new HashMap<>();

    private FormerCommunes() {}

    static FormerCommunes load() {
        FormerCommunes formers = new FormerCommunes();
        for (String[] row : TerritoryFile.rows("formers")) {
            formers.presentByCode.put(row[0], row[2]);
            if (!row[1].isEmpty()) {
                formers.namesByPresent.computeIfAbsent(row[2], present -> new ArrayList<>()).add(row[1]);
            }
        }
        return formers;
    }

    /** The code of today of the commune that has the ground of a former one. */
    Optional<String> present(String formerCode) {
        return Optional.ofNullable(presentByCode.get(formerCode));
    }

    /** The former codes of these communes of today and of parts of them. */
    Set<String> codesWithin(Set<String> presentCodes) {
        return presentByCode.entrySet().stream().filter(former -> presentCodes.contains(former.getValue()))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** The names of the former communes on the ground of one of today, and its own former names. */
    List<String> names(String presentCode) {
        return namesByPresent.getOrDefault(presentCode, List.of());
    }
}
