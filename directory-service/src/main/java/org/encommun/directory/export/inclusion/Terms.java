package org.encommun.directory.export.inclusion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The terms of the national standard in those of data·inclusion v1, where there is one. The services, charges, audiences and
 * ways follow data·inclusion's own mapping of the standard (gip-inclusion/data-inclusion on GitHub, the folder
 * {@code mediation_numerique}), the codes its schema 1.0.8.
 */
enum Terms {
    /** From services to themes: nine services are four themes of digital matters, and four others. */
    THEME(Map.of(
            "Accès internet et matériel informatique",
            List.of("numerique--acceder-a-une-connexion-internet", "numerique--acquerir-un-equipement"),
            "Acquisition de matériel informatique à prix solidaire", List.of("numerique--acquerir-un-equipement"),
            "Aide aux démarches administratives",
            List.of("difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives",
                    "numerique--acceder-a-des-services-en-ligne"),
            "Compréhension du monde numérique", List.of(Terms.BASICS),
            "Insertion professionnelle via le numérique",
            List.of("preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi", Terms.BASICS),
            "Loisirs et créations numériques", List.of("remobilisation--activites-sportives-et-culturelles", Terms.BASICS),
            "Maîtrise des outils numériques du quotidien",
            List.of(Terms.BASICS, "numerique--acceder-a-des-services-en-ligne"),
            "Parentalité et éducation avec le numérique",
            List.of("famille--soutien-a-la-parentalite-et-a-leducation", Terms.BASICS),
            "Utilisation sécurisée du numérique", List.of(Terms.BASICS))),
    /** From audiences. */
    AUDIENCE(Map.of("Étudiants", List.of("etudiants"), "Familles et/ou enfants", List.of("familles"), "Femmes",
            List.of("femmes"), "Jeunes", List.of("jeunes"), "Seniors", List.of("seniors"))),
    /** From special care to audiences; there is none for people who cannot read. */
    SPECIAL_CARE(Map.of("Déficience visuelle", List.of(Terms.DISABLED), "Handicaps mentaux", List.of(Terms.DISABLED),
            "Handicaps moteurs", List.of(Terms.DISABLED), "Surdité", List.of(Terms.DISABLED), "Langues étrangères (anglais)",
            List.of(Terms.EXILED), "Langues étrangères (autres)", List.of(Terms.EXILED))),
    /** From ways of access to ways of getting a service. */
    MOBILISATION(Map.of("Contacter par mail", List.of(Terms.BY_MAIL), "Envoyer un mail avec une fiche de prescription",
            List.of(Terms.BY_MAIL), "Prendre un RDV en ligne", List.of("utiliser-lien-mobilisation"), "Se présenter",
            List.of("se-presenter"), "Téléphoner", List.of("telephoner"))),
    /** From ways of access to who can get a service: only professionals have forms of prescription. */
    MOBILISER(Map.of("Contacter par mail", List.of(Terms.USERS), "Prendre un RDV en ligne", List.of(Terms.USERS),
            "Se présenter", List.of(Terms.USERS), "Téléphoner", List.of(Terms.USERS),
            "Envoyer un mail avec une fiche de prescription", List.of("professionnels"))),
    /** From ways of helping to where people are received. */
    RECEPTION(Map.of("À distance", List.of("a-distance"), "Accompagnement individuel", List.of(Terms.ON_SITE),
            "Dans un atelier collectif", List.of(Terms.ON_SITE), "En autonomie", List.of(Terms.ON_SITE))),
    /** From national programmes to networks. */
    PROGRAMME(Map.of("Aidants Connect", List.of("aidants-connect"), "Conseillers numériques",
            List.of("conseillers-numeriques"), "France Services", List.of("france-service"), "Grande école du numérique",
            List.of("grandes-ecoles-du-numerique"), "La Croix Rouge", List.of("croix-rouge"))),
    /** From kinds of organisation to networks. */
    TYPOLOGY(Map.ofEntries(Map.entry("AFPA", List.of("afpa")), Map.entry("CAF", List.of("caf")),
            Map.entry("CCAS", List.of("ccas-cias")), Map.entry("CIAS", List.of("ccas-cias")),
            Map.entry("CPAM", List.of("cpam")), Map.entry("DEPT", List.of("departements")),
            Map.entry("E2C", List.of("ecoles-de-la-deuxieme-chance")), Map.entry("EPN", List.of("espaces-publics-numeriques")),
            Map.entry("FABRIQUE", List.of("fabrique-de-territoire")), Map.entry("FT", List.of("france-travail")),
            Map.entry("LA_POSTE", List.of("la-poste")), Map.entry("MJC", List.of("mjc")),
            Map.entry("ML", List.of("mission-locale")), Map.entry("MSA", List.of("mutualite-sociale-agricole")),
            Map.entry("MSAP", List.of("msap")), Map.entry("MUNI", List.of("communes")),
            Map.entry("PIMMS", List.of("pimms-mediation")), Map.entry("REG", List.of("regions")),
            Map.entry("RFS", List.of("france-service"))));

    private static final String BASICS = "numerique--maitriser-les-fondamentaux-du-numerique";
    private static final String DISABLED = "personnes-en-situation-de-handicap";
    private static final String EXILED = "personnes-exilees";
    private static final String BY_MAIL = "envoyer-un-courriel";
    private static final String USERS = "usagers";
    private static final String ON_SITE = "en-presentiel";

    private final Map<String, List<String>> codes;

    Terms(Map<String, List<String>> codes) {
        this.codes = codes;
    }

    /** The codes for some terms, sorted, each once. */
    TreeSet<String> codes(Collection<String> terms) {
        TreeSet<String> found = new TreeSet<>();
        terms.forEach(term -> found.addAll(codes.getOrDefault(term, List.of())));
        return found;
    }

    /** The terms for which there is a code. */
    Collection<String> terms() {
        return codes.keySet();
    }
}
