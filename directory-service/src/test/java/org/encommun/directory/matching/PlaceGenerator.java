package org.encommun.directory.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.encommun.defaults.text.FoldedText;

/**
 * Generates fictitious places as they occur in French directories, with what makes them hard to tell apart: several services in
 * one house with one switchboard, branches with one SIRET, chains, and namesakes in neighbouring communes.
 */
final class PlaceGenerator {

    private static final double DEGREE = 111_195;

    private static final List<List<String>> MUNICIPAL = List.of(
            List.of("Médiathèque", "Bibliothèque", "Médiathèque municipale", "Bibliothèque municipale"),
            List.of("Médiathèque", "Bibliothèque", "Médiathèque intercommunale"),
            List.of("Mairie", "Commune", "Hôtel de ville"),
            List.of("France services", "Maison France services", "Espace France services", "MSAP"),
            List.of("CCAS", "Centre communal d'action sociale"),
            List.of("Espace public numérique", "EPN", "Espace numérique", "Cyber-base"),
            List.of("Centre social", "Centre socioculturel", "Centre social et culturel", "Espace de vie sociale"),
            List.of("Maison de quartier"), List.of("Point information jeunesse", "PIJ", "Info jeunes"), List.of("Ludothèque"),
            List.of("École primaire", "École élémentaire"), List.of("MJC", "Maison des jeunes et de la culture"),
            List.of("Maison des associations"), List.of("Salle polyvalente"), List.of("Agence postale communale"));
    private static final List<List<String>> CHAINS = List.of(List.of("La Poste", "Bureau de poste", ""),
            List.of("France Travail", "Pôle emploi"), List.of("CAF", "Caisse d'allocations familiales"),
            List.of("CPAM", "Caisse primaire d'assurance maladie"), List.of("Mission locale"),
            List.of("Maison départementale des solidarités", "MDS", "Maison des solidarités"));

    private final Random random;
    private final List<FictitiousCommune> communes = FictitiousCommune.all();
    private final Map<FictitiousCommune, Integer> index = new HashMap<>();
    private final List<FictitiousPlace> places = new ArrayList<>();

    PlaceGenerator(long seed) {
        random = new Random(seed);
        for (int i = 0; i < communes.size(); i++) {
            index.put(communes.get(i), i);
        }
    }

    /** Somewhere to be, and somebody to run it. */
    private record Site(FictitiousCommune commune, String number, String street, double latitude, double longitude) {}

    private record Organisation(String siren, String seat, String phone, String domain) {}

    /** As many places as asked for, or a few more, with those of a scene together. */
    List<FictitiousPlace> places(int count) {
        while (places.size() < count) {
            int scene = random.nextInt(100);
            if (scene < 34) {
                municipal(commune());
            } else if (scene < 54) {
                house(commune());
            } else if (scene < 66) {
                branches();
            } else if (scene < 76) {
                chain();
            } else if (scene < 82) {
                namesakes();
            } else if (scene < 88) {
                houseOfAssociations(commune());
            } else {
                single(commune());
            }
        }
        return places;
    }

    private void municipal(FictitiousCommune commune) {
        Organisation town = organisation(commune.name());
        Site site = site(commune);
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            // most of a village is in its main street
            site = i > 0 && chance(0.3) ? alongTheStreet(site) : site(commune);
            add(site, town, pick(MUNICIPAL), municipalName(), chance(0.3), chance(0.4));
        }
    }

    private String municipalName() {
        int which = random.nextInt(10);
        return which < 4
                ? ""
                : which < 8 ? pick(Vocabulary.PERSONS) : which < 9 ? pick(Vocabulary.NOUNS) : pick(Vocabulary.QUARTERS);
    }

    /** Two to four services of a town under one roof. */
    private void house(FictitiousCommune commune) {
        Organisation town = organisation(commune.name());
        Site roof = site(commune);
        int first = random.nextInt(MUNICIPAL.size());
        boolean switchboard = chance(0.5);
        boolean oneSiret = chance(0.6);
        int services = 2 + random.nextInt(3);
        for (int i = 0; i < services; i++) {
            List<String> kind = MUNICIPAL.get((first + 2 * i + 1) % MUNICIPAL.size());
            add(within(roof, 20), town, kind, chance(0.5) ? "" : municipalName(), switchboard, oneSiret);
        }
    }

    /** One operator at several places, in one town or in several. */
    private void branches() {
        FictitiousCommune home = commune();
        String name = chance(0.4) ? pick(Vocabulary.OPERATORS) : association();
        Organisation operator = organisation(name);
        boolean oneSiret = chance(0.6);
        boolean onePhone = chance(0.6);
        boolean oneTown = chance(0.35);
        int branches = 2 + random.nextInt(4);
        int quarter = random.nextInt(Vocabulary.QUARTERS.size());
        for (int i = 0; i < branches; i++) {
            FictitiousCommune commune = i == 0 || oneTown ? home : neighbour(home);
            boolean named = oneTown ? i > 0 || chance(0.5) : chance(0.2);
            String site = named
                    ? name + (chance(0.5) ? " - " : " ")
                            + Vocabulary.QUARTERS.get((quarter + i) % Vocabulary.QUARTERS.size())
                    : name;
            add(site(commune), operator, List.of(), chance(0.3) ? site + " - " + commune.name() : site, onePhone, oneSiret);
        }
    }

    /** Sites of a national or departmental institution: each has its own SIRET, and no telephone of its own. */
    private void chain() {
        List<String> brand = pick(CHAINS);
        FictitiousCommune home = commune();
        Organisation institution = new Organisation(siren(), null, null,
                FoldedText.of(brand.get(0)).replace(' ', '-') + "-exemple.fr");
        int sites = 1 + random.nextInt(4);
        int quarter = random.nextInt(Vocabulary.QUARTERS.size());
        for (int i = 0; i < sites; i++) {
            FictitiousCommune commune = chance(0.5) ? home : neighbour(home);
            add(site(commune), institution, brand,
                    commune.name() + " " + Vocabulary.QUARTERS.get((quarter + i) % Vocabulary.QUARTERS.size()), false, false);
        }
    }

    private void namesakes() {
        FictitiousCommune home = commune();
        List<String> kind = pick(MUNICIPAL);
        boolean tiersLieu = chance(0.3);
        String name = tiersLieu ? fancyName() : pick(Vocabulary.PERSONS);
        for (FictitiousCommune commune : List.of(home, neighbour(home))) {
            add(site(commune), organisation(commune.name()), tiersLieu ? List.of("", "Tiers-lieu", "Tiers lieux") : kind, name,
                    false, chance(0.5));
        }
    }

    private void houseOfAssociations(FictitiousCommune commune) {
        Site roof = site(commune);
        boolean reception = chance(0.3);
        String phone = phone(commune);
        int associations = 2 + random.nextInt(4);
        for (int i = 0; i < associations; i++) {
            String name = association();
            Organisation itself = organisation(name);
            Organisation there = reception ? new Organisation(itself.siren(), itself.seat(), phone, itself.domain()) : itself;
            add(within(roof, 20), there, List.of(), name, reception, true);
        }
    }

    private void single(FictitiousCommune commune) {
        String name = chance(0.5) ? fancyName() : association();
        List<String> kind = chance(0.5) ? List.of() : List.of("Tiers-lieu", "tiers lieux", "Fablab", "");
        add(site(commune), organisation(name), kind, name, false, true);
    }

    private void add(Site site, Organisation organisation, List<String> kind, String name, boolean switchboard,
            boolean seatOnly) {
        String seat = organisation.seat() == null ? siret(organisation.siren()) : organisation.seat();
        String phone = organisation.phone() == null ? null : switchboard ? organisation.phone() : phone(site.commune());
        boolean ownMailbox = !switchboard || chance(0.5);
        String mailbox = ownMailbox ? slug(kind.isEmpty() ? name : kind.get(0) + name) : "contact";
        String email = chance(0.2) && ownMailbox
                ? mailbox + random.nextInt(90) + "@" + pick(Vocabulary.MASS_DOMAINS)
                : mailbox + "@" + organisation.domain();
        String website = "https://www." + organisation.domain() + (chance(0.3) ? "/" + slug(name + site.commune().name()) : "");
        places.add(new FictitiousPlace(site.commune(), neighbour(site.commune()), kind, name, otherName(), site.number(),
                site.street(), site.latitude(),
                site.longitude(), seatOnly ? seat : siret(organisation.siren()), seat, phone, email, website));
    }

    private String otherName() {
        return chance(0.12) ? chance(0.5) ? fancyName() : association() : null;
    }

    private String fancyName() {
        String noun = pick(Vocabulary.NOUNS);
        String article = "AEIOUÉ".indexOf(noun.charAt(0)) >= 0 ? "L'" : chance(0.5) ? "La " : "Le ";
        return chance(0.4) ? article + noun : article + noun + " " + pick(Vocabulary.QUALITIES);
    }

    private String association() {
        String action = pick(Vocabulary.ACTIONS);
        int which = random.nextInt(3);
        return which == 0
                ? action + " " + pick(Vocabulary.NOUNS)
                : which == 1 ? "Association " + action + " " + pick(Vocabulary.QUARTERS) : fancyName();
    }

    private Organisation organisation(String name) {
        String siren = siren();
        return new Organisation(siren, siret(siren), phone(commune()), slug(name) + random.nextInt(100) + "-exemple.fr");
    }

    /** More likely a larger commune: directories have several places in towns, and few in villages. */
    private FictitiousCommune commune() {
        while (true) {
            FictitiousCommune commune = pick(communes);
            if (random.nextDouble() < Math.sqrt(commune.population() / 60_000.0)) {
                return commune;
            }
        }
    }

    /** The nearest of some communes of the département. */
    private FictitiousCommune neighbour(FictitiousCommune home) {
        int at = index.get(home);
        FictitiousCommune nearest = null;
        for (int i = 0; i < 30; i++) {
            FictitiousCommune other = communes.get(Math.floorMod(at + random.nextInt(200) - 100, communes.size()));
            if (other != home && other.departement().equals(home.departement())
                    && (nearest == null || squared(home, other) < squared(home, nearest))) {
                nearest = other;
            }
        }
        return nearest == null ? communes.get(Math.floorMod(at + 1, communes.size())) : nearest;
    }

    private static double squared(FictitiousCommune one, FictitiousCommune other) {
        double north = one.latitude() - other.latitude();
        double east = one.longitude() - other.longitude();
        return north * north + east * east;
    }

    private Site site(FictitiousCommune commune) {
        double radius = Math.min(4_000, 200 + 10 * Math.sqrt(commune.population()));
        String street = pick(Vocabulary.STREET_TYPES) + " "
                + (chance(0.45) ? pick(Vocabulary.PERSONS) : pick(Vocabulary.STREETS));
        String number = chance(0.15) ? "" : (1 + random.nextInt(chance(0.7) ? 30 : 200)) + (chance(0.06) ? " bis" : "");
        return within(new Site(commune, number, street, commune.latitude(), commune.longitude()), radius);
    }

    private Site alongTheStreet(Site site) {
        Site other = within(site, 300);
        return new Site(site.commune(), Integer.toString(1 + random.nextInt(60)), site.street(), other.latitude(),
                other.longitude());
    }

    private Site within(Site site, double metres) {
        return new Site(site.commune(), site.number(), site.street(),
                site.latitude() + random.nextGaussian() / 2 * metres / DEGREE,
                site.longitude() + random.nextGaussian() / 2 * metres / DEGREE / Math.cos(Math.toRadians(site.latitude())));
    }

    private String phone(FictitiousCommune commune) {
        int zone = 1 + Math.floorMod(commune.departement().hashCode(), 5);
        return chance(0.15)
                ? "06%08d".formatted(random.nextInt(100_000_000))
                : "0%d%08d".formatted(zone, random.nextInt(100_000_000));
    }

    private String siren() {
        return withCheckDigit(Integer.toString(30_000_000 + random.nextInt(60_000_000)));
    }

    private String siret(String siren) {
        return withCheckDigit(siren + "%04d".formatted(1 + random.nextInt(300)));
    }

    private static String withCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = (digits.charAt(digits.length() - 1 - i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return digits + (10 - sum % 10) % 10;
    }

    private static String slug(String name) {
        String slug = FoldedText.of(name).replaceAll("[^a-z0-9]+", "-").toLowerCase(Locale.ROOT);
        return slug.length() > 24 ? slug.substring(0, 24) : slug;
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
