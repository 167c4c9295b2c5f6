package org.encommun.directory.export.inclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.directory.export.ExportedPlaceFixture.ID;
import static org.encommun.directory.export.ExportedPlaceFixture.library;
import static org.encommun.directory.export.ExportedPlaceFixture.libraryDated;
import static org.encommun.directory.export.ExportedPlaceFixture.libraryOf;
import static org.encommun.directory.export.ExportedPlaceFixture.libraryWithout;

import java.util.List;
import java.util.Map;

import org.encommun.directory.export.Organisation;
import org.encommun.directory.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class OfferTest {

    @Test
    void aPlaceIsAStructureWithAService() {
        Offer offer = new Offer(library(Map.of()));

        assertThat(offer.structure()).hasValueSatisfying(structure -> {
            assertThat(structure.id()).isEqualTo("encommun--" + ID);
            assertThat(structure.siret()).isEqualTo("20007071200043");
            assertThat(structure.whereabouts().codeInsee()).isEqualTo("63195");
            assertThat(structure.reseauxPorteurs()).isNull();
        });
        assertThat(offer.service()).hasValueSatisfying(service -> {
            assertThat(service.structureId()).isEqualTo("encommun--" + ID);
            assertThat(service.description()).isEqualTo("Aide aux démarches administratives");
            assertThat(service.thematiques()).containsExactlyInAnyOrder("numerique--acceder-a-des-services-en-ligne",
                    "difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives");
        });
    }

    @Test
    void allNineServicesHaveAThemeOfDigitalMatters() {
        assertThat(Vocabulary.SERVICE.terms()).allSatisfy(service -> assertThat(Terms.THEME.codes(List.of(service)))
                .anyMatch(theme -> theme.startsWith("numerique--")));
    }

    @Test
    void whatIsMappedAreTermsOfTheStandard() {
        assertThat(Vocabulary.SERVICE.terms()).containsAll(Terms.THEME.terms());
        assertThat(Vocabulary.AUDIENCE.terms()).containsAll(Terms.AUDIENCE.terms());
        assertThat(Vocabulary.SPECIAL_CARE.terms()).containsAll(Terms.SPECIAL_CARE.terms());
        assertThat(Vocabulary.ACCESS.terms()).containsAll(Terms.MOBILISATION.terms()).containsAll(Terms.MOBILISER.terms());
        assertThat(Vocabulary.SUPPORT.terms()).containsAll(Terms.RECEPTION.terms());
        assertThat(Vocabulary.NATIONAL_PROGRAMME.terms()).containsAll(Terms.PROGRAMME.terms());
        assertThat(Vocabulary.TYPOLOGY.terms()).containsAll(Terms.TYPOLOGY.terms());
    }

    @Test
    void aNameThatIsTooShortIsNoStructureAndNoService() {
        Offer offer = new Offer(library(Map.of("name", "M")));

        assertThat(offer.structure()).isEmpty();
        assertThat(offer.service()).isEmpty();
        assertThat(offer.shortcoming(List.of()).missing()).containsExactly("nom");
    }

    @Test
    void aPlaceWithoutADateOfThisCenturyIsNoStructure() {
        assertThat(new Offer(libraryDated("1999-05-01T00:00:00Z")).missing()).containsExactly("date_maj");
        assertThat(new Offer(libraryDated()).missing()).containsExactly("date_maj");
    }

    @Test
    void aDescriptionThatIsTooShortIsLeftOut() {
        Offer offer = new Offer(library(Map.of("description", "Oui")));

        assertThat(offer.structure().orElseThrow().description()).isNull();
        assertThat(offer.service().orElseThrow().description()).isEqualTo("Aide aux démarches administratives");
    }

    @Test
    void anIdentifierThatIsNoSiretIsLeftOutAndListed() {
        Offer offer = new Offer(library(Map.of("identifier", "W632001234")));

        assertThat(offer.structure().orElseThrow().siret()).isNull();
        assertThat(offer.shortcoming(List.of()).emptied()).containsExactly("siret");
    }

    @Test
    void aStructureHasTheNetworksAndContactsOfItsOrganisationWhereThePlaceHasNone() {
        Organisation organisation = new Organisation(List.of("CCAS"), List.of("Aidants Connect"), "Le CCAS de Lezoux.",
                "+33473682834", "ccas@exemple.fr", "https://ccas.exemple.fr");

        Structure structure = new Offer(libraryOf(organisation)).structure().orElseThrow();

        assertThat(structure.reseauxPorteurs()).containsExactlyInAnyOrder("ccas-cias", "aidants-connect");
        assertThat(structure.description()).isEqualTo("Le CCAS de Lezoux.");
        assertThat(List.of(structure.telephone(), structure.courriel(), structure.siteWeb()))
                .containsExactly("+33473682834", "ccas@exemple.fr", "https://ccas.exemple.fr");
    }

    @Test
    void aServiceHasNoContactsButThoseOfItsPlace() {
        Organisation organisation = new Organisation(List.of(), List.of(), null, "+33473682834", "ccas@exemple.fr", null);

        ServiceOffer service = new Offer(libraryOf(organisation)).service().orElseThrow();

        assertThat(service.telephone()).isNull();
        assertThat(service.courriel()).isNull();
    }

    @Test
    void aPlaceOfWhichNobodySaysWhatItHelpsWithHasNoService() {
        Offer offer = new Offer(libraryWithout("services"));

        assertThat(offer.structure()).isPresent();
        assertThat(offer.service()).isEmpty();
        assertThat(offer.shortcoming(List.of()).emptied()).containsExactly("service");
    }

    @Test
    void aPlaceForNobodyInParticularIsForEverybody() {
        assertThat(service(Map.of()).publics()).containsExactly("tous-publics");
        assertThat(service(Map.of("specialCare", List.of("Illettrisme")))).satisfies(service -> {
            assertThat(service.publics()).containsExactly("tous-publics");
            assertThat(service.publicsPrecisions()).isEqualTo("Illettrisme");
        });
        assertThat(service(Map.of("audiences", List.of("Seniors"), "specialCare", List.of("Surdité"))).publics())
                .containsExactlyInAnyOrder("seniors", "personnes-en-situation-de-handicap");
    }

    @Test
    void whatTheCodeOfAChargeDoesNotSayIsSaidInWords() {
        assertThat(service(Map.of("fees", List.of("Gratuit")))).satisfies(free -> {
            assertThat(free.frais()).isEqualTo("gratuit");
            assertThat(free.fraisPrecisions()).isNull();
        });
        assertThat(service(Map.of("fees", List.of("Gratuit sous condition", "Payant")))).satisfies(both -> {
            assertThat(both.frais()).isEqualTo("gratuit");
            assertThat(both.fraisPrecisions()).isEqualTo("Gratuit sous condition, Payant");
        });
        assertThat(service(Map.of("fees", List.of("Payant"))).frais()).isEqualTo("payant");
        assertThat(service(Map.of()).frais()).isNull();
    }

    @Test
    void whereAndForWhomItIsGivenIsNotInvented() {
        assertThat(service(Map.of()).modesAccueil()).isNull();
        assertThat(service(Map.of()).mobilisablePar()).isNull();
        assertThat(service(Map.of("supportMethods", List.of("À distance"))).modesAccueil()).containsExactly("a-distance");
        assertThat(service(Map.of("accessMethods", List.of("Envoyer un mail avec une fiche de prescription"))).mobilisablePar())
                .containsExactly("professionnels");
    }

    @Test
    void theTypeIsTheOneThatNeedsMostOfThePlace() {
        assertThat(service(Map.of("supportMethods", List.of("Accompagnement individuel", "Dans un atelier collectif"))).type())
                .isEqualTo("atelier");
        assertThat(service(Map.of("supportMethods", List.of("Accompagnement individuel", "En autonomie"))).type())
                .isEqualTo("aide-materielle");
    }

    @Test
    void networksComeFromProgrammesAndKindsOfOrganisation() {
        Offer offer = new Offer(library(
                Map.of("nationalProgrammes", List.of("France Services", "Promeneurs du net"), "typologies",
                        List.of("MJC", "RFS"))));

        assertThat(offer.structure().orElseThrow().reseauxPorteurs()).containsExactly("france-service", "mjc");
    }

    private static ServiceOffer service(Map<String, Object> otherwise) {
        return new Offer(library(otherwise)).service().orElseThrow();
    }
}
