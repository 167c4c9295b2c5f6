package org.encommun.territory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.encommun.defaults.text.FoldedText;

/** Finds communes by postal code and a name as people write it in addresses. */
final class CommuneNames {

    private static final Pattern CEDEX = Pattern.compile("\\bcedex\\b");
    private static final Pattern NUMBER = Pattern.compile("\\b\\d+ ?(?:er|ere|e|eme|nd|nde)?\\b");
    private static final Pattern DOES_NOT_COUNT = Pattern.compile("\\b(?:l|le|la|les|cedex|arrondissement|arr)\\b");
    private static final Pattern SAINTE = Pattern.compile("\\bste\\b");
    private static final Pattern SAINT = Pattern.compile("\\bst\\b");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SIGN = Pattern.compile("[^a-z0-9]+");

    private final Map<String, List<Territory>> byPostalCode = new HashMap<>();
    private final Map<String, List<Territory>> byDepartementAndName = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Set<String>> formerNames = new HashMap<>();

    CommuneNames(Collection<Territory> territories, FormerCommunes formers) {
        territories.stream().filter(territory -> territory.kind() == Territory.Kind.COMMUNE).forEach(commune -> {
            names.put(commune.code(), folded(commune.name()));
            formerNames.put(commune.code(),
                    formers.names(commune.code()).stream().map(CommuneNames::folded).collect(Collectors.toSet()));
            commune.postalCodes().forEach(postalCode -> add(byPostalCode, postalCode, commune));
            if (commune.city().isEmpty()) {
                add(byDepartementAndName, Territories.departementOf(commune.code()) + names.get(commune.code()), commune);
            }
        });
    }

    Optional<Territory> find(String name, String postalCode) {
        String folded = folded(name);
        if (byPostalCode.containsKey(postalCode)) {
            List<Territory> served = withPostalCode(postalCode);
            List<Territory> named = served.stream().filter(commune -> names.get(commune.code()).equals(folded)).toList();
            // a name of today goes before the same name of former times: Les Hauts-Talican was another commune once
            return single(named.isEmpty()
                    ? served.stream()
                            .filter(commune -> formerNames.get(commune.code()).contains(folded)).toList()
                    : named);
        }
        return CEDEX.matcher(FoldedText.of(name)).find() ? inDepartement(folded, postalCode) : Optional.empty();
    }

    List<Territory> withPostalCode(String postalCode) {
        return List.copyOf(byPostalCode.getOrDefault(postalCode, List.of()));
    }

    /** Postal codes of Corsica begin with 20, the codes of its communes with 2A or 2B. */
    private Optional<Territory> inDepartement(String folded, String postalCode) {
        String begin = Territories.departementOf(postalCode);
        List<String> departements = begin.equals("20") ? List.of("2A", "2B") : List.of(begin);
        return single(departements.stream().flatMap(departement -> byDepartementAndName
                .getOrDefault(departement + folded, List.of()).stream()).toList());
    }

    /** An arrondissement goes before its city, which has all of its postal codes. */
    private static Optional<Territory> single(List<Territory> matches) {
        List<Territory> parts = matches.stream().filter(commune -> commune.city().isPresent()).toList();
        List<Territory> left = parts.isEmpty() ? matches : parts;
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    private static String folded(String name) {
        String plain = FoldedText.of(name).replace("s/", "sur ");
        String words = NUMBER.matcher(SIGN.matcher(plain).replaceAll(" ")).replaceAll(" ");
        String counting = DOES_NOT_COUNT.matcher(words).replaceAll(" ");
        return SPACES.matcher(SAINT.matcher(SAINTE.matcher(counting).replaceAll("sainte")).replaceAll("saint")).replaceAll(" ")
                .strip();
    }

    private static void add(Map<String, List<Territory>> index, String key, Territory commune) {
        index.computeIfAbsent(key, absent -> new ArrayList<>()).add(commune);
    }
}
