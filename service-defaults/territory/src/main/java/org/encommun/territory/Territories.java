package org.encommun.territory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.text.FoldedText;

/**
 * The communes, EPCI, départements and régions of France by their codes in the Code officiel géographique. One copy for all
 * services, read at first use; its source and vintage are in {@code service-defaults/territory/README.md}.
 */
@ApplicationScoped
public class Territories {

    private static final int LENGTH_OF_A_CODE = 5;

    private Map<String, Territory> byCode;
    private FormerCommunes formerCommunes;
    private CommuneNames communeNames;

    /** The territory with this kind and code. */
    public Optional<Territory> find(Territory.Kind kind, String code) {
        return Optional.ofNullable(all().get(new Territory.Part(kind, code).key()));
    }

    /**
     * The commune with this INSEE code.
     *
     * @throws Refusal {@link TerritoryProblem#UNKNOWN_TERRITORY} if there is none
     */
    public Territory commune(String code) {
        return find(Territory.Kind.COMMUNE, code)
                .orElseThrow(() -> new Refusal(TerritoryProblem.UNKNOWN_TERRITORY, code).with("code", code));
    }

    /**
     * The commune of today for a code of today or of former times: of a delegated or associated commune, of one that was merged, or
     * a code that changed with the département. A municipal arrondissement stays what it is.
     */
    public Optional<Territory> resolve(String communeCode) {
        return find(Territory.Kind.COMMUNE, communeCode)
                .or(() -> formers().present(communeCode).flatMap(present -> find(Territory.Kind.COMMUNE, present)));
    }

    /** Likewise, but for a municipal arrondissement its city: Paris, Lyon or Marseille. */
    public Optional<Territory> municipality(String communeCode) {
        return resolve(communeCode).map(commune -> commune.city().flatMap(city -> find(Territory.Kind.COMMUNE, city))
                .orElse(commune));
    }

    /**
     * The commune of today with this postal code and name. Case, accents, hyphens, articles, numbers and CEDEX do not count, St and
     * Ste are Saint and Sainte, and former names count too. A postal code of Paris, Lyon or Marseille gives the arrondissement. One
     * for bulk mail (CEDEX) gives the only commune of that name in its département. Empty if there is none or more than one.
     */
    public Optional<Territory> communeNamed(String name, String postalCode) {
        return names().find(name, postalCode);
    }

    /** The communes, and arrondissements, that a postal code serves; none if there is no such code, or for bulk mail only. */
    public List<Territory> withPostalCode(String postalCode) {
        return names().withPostalCode(postalCode);
    }

    /** Gives a code of a commune or a postal code back the zero that a spreadsheet took away: 1053 is 01053. Others stay. */
    public static String withLeadingZero(String code) {
        return code.length() == LENGTH_OF_A_CODE - 1 && code.chars().allMatch(Character::isDigit) ? "0" + code : code;
    }

    /** @throws Refusal {@link TerritoryProblem#UNKNOWN_TERRITORY} with the field and the code, if one of them does not exist */
    public void requireAll(Collection<Territory.Part> parts, String field) {
        for (Territory.Part part : parts) {
            if (find(part.kind(), part.code()).isEmpty()) {
                throw new Refusal(TerritoryProblem.UNKNOWN_TERRITORY, part.code()).with("field", field).with("code",
                        part.code());
            }
        }
    }

    /** A territory and all those that contain it. */
    public Set<Territory.Part> withAround(Territory.Part part) {
        Set<Territory.Part> parts = new LinkedHashSet<>(Set.of(part));
        find(part.kind(), part.code()).ifPresent(territory -> parts.addAll(territory.within()));
        return parts;
    }

    /**
     * The codes of all communes that lie in a territory, which may be a commune itself: those of today, the municipal arrondissements,
     * and the former ones that are a part of them.
     */
    public Set<String> communeCodes(Territory.Part part) {
        Set<String> codes = all().values().stream().filter(territory -> territory.kind() == Territory.Kind.COMMUNE)
                .filter(commune -> commune.part().equals(part) || commune.within().contains(part)).map(Territory::code)
                .collect(Collectors.toCollection(TreeSet::new));
        codes.addAll(formers().codesWithin(codes));
        return codes;
    }

    /** Communes, EPCI, départements and régions whose name begins with a text, ignoring accents and case, largest first. */
    public List<Territory> named(String text, int limit) {
        String folded = FoldedText.of(text);
        return all().values().stream().filter(territory -> FoldedText.of(territory.name()).startsWith(folded))
                .sorted(Territory.LARGEST_FIRST).limit(limit).toList();
    }

    /**
     * The code of the département or overseas collectivity in which a commune lies, present or former: three characters overseas,
     * two elsewhere.
     */
    public static String departementOf(String communeCode) {
        boolean overseas = communeCode.startsWith("97") || communeCode.startsWith("98");
        return communeCode.substring(0, Math.min(communeCode.length(), overseas ? 3 : 2));
    }

    private synchronized Map<String, Territory> all() {
        if (byCode == null) {
            byCode = load();
        }
        return byCode;
    }

    private synchronized FormerCommunes formers() {
        if (formerCommunes == null) {
            formerCommunes = FormerCommunes.load();
        }
        return formerCommunes;
    }

    private synchronized CommuneNames names() {
        if (communeNames == null) {
            communeNames = new CommuneNames(all().values(), formers());
        }
        return communeNames;
    }

    private static Map<String, Territory> load() {
        Map<String, Territory> loaded = new LinkedHashMap<>();
        Consumer<Territory> add = territory -> loaded.put(territory.part().key(), territory);
        TerritoryFile.rows("regions").forEach(row -> add.accept(Territory.region(row[0], row[1])));
        TerritoryFile.rows("departements").forEach(row -> add.accept(Territory.departement(row[0], row[1], row[2])));
        Map<String, Set<Territory.Part>> aroundEpci = new LinkedHashMap<>();
        List<Territory> communes = TerritoryFile.rows("communes").stream().map(row -> Territory.commune(row[0], row[1],
                loaded.get(new Territory.Part(Territory.Kind.DEPARTEMENT, row[2]).key()), row[3], row[4], row[5], row[6]))
                .toList();
        // an intercommunality may span several départements: those of its communes
        communes.forEach(commune -> commune.epci().ifPresent(epci -> aroundEpci
                .computeIfAbsent(epci, code -> new TreeSet<>(Territory.SMALLEST_FIRST)).addAll(commune.aroundEpci())));
        TerritoryFile.rows("epci").forEach(row -> add.accept(Territory.epci(row[0], row[1],
                List.copyOf(aroundEpci.getOrDefault(row[0], Set.of())))));
        communes.forEach(add);
        return loaded;
    }
}
