package org.encommun.directory.opposition.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.commons.codec.digest.DigestUtils;
import org.encommun.defaults.security.KeyedDigests;
import org.encommun.directory.opposition.screening.OpposedValues.Kept;
import org.encommun.directory.opposition.screening.Redaction.Contacts;
import org.encommun.directory.place.PlaceAddress;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.place.PlaceStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    private static final OpposedDigests DIGESTS = new OpposedDigests(new KeyedDigests("a-key-of-the-installation-00000000000"));

    private final Redaction redaction = opposing(Map.of(OpposedKind.MAIL_ADDRESS, "Marie.Exemple@Bücher-Prêt.fr",
            OpposedKind.TELEPHONE_NUMBER, "06 12 34 56 78", OpposedKind.NAME, "Marie-Hélène L’Exemple"));

    private static Redaction opposing(Map<OpposedKind, String> given) {
        List<Kept> kept = new ArrayList<>();
        given.forEach((kind, value) -> {
            String canonical = Candidates.whole(kind, value).orElseThrow();
            List<String> words = kind == OpposedKind.NAME ? Candidates.wordsOf(canonical) : List.of();
            kept.add(new Kept(kind, DIGESTS.open().of(kind, canonical), Math.max(1, words.size())));
            words.forEach(word -> kept.add(
                    new Kept(OpposedKind.NAME_WORD, DIGESTS.open().of(OpposedKind.NAME_WORD, word), 1)));
        });
        return new Redaction(new OpposedValues(kept), DIGESTS.open());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"marie.exemple@bücher-prêt.fr", "MARIE.EXEMPLE@BÜCHER-PRÊT.FR", "marie.exemple@xn--bcher-prt-s4a4q.fr",
                    "marie.exemple+asso@bücher-prêt.fr", "ma\u00adrie.exem\u200bple@bu\u0308cher-pre\u0302t.fr",
                    "marie.exemple＠bücher-prêt.fr",
                    "marie.exemple (at) bücher-prêt.fr", "marie.exemple%40bücher-prêt.fr"})
    void aMailAddressIsFoundHoweverItIsWritten(String address) {
        assertThat(redaction.text("Écrire à " + address + ".")).isEqualTo("Écrire à [retiré].");
        assertThat(redaction.text("mailto:" + address + "|autre@exemple.fr")).isEqualTo("mailto:[retiré]|autre@exemple.fr");
        assertThat(redaction.text("l'adresse='" + address + "'")).isEqualTo("l'adresse='[retiré]'");
    }

    @Test
    void noTextGrows() {
        Redaction ofShortName = opposing(Map.of(OpposedKind.NAME, "Luc Ly"));

        assertThat(ofShortName.text("Voir Luc Ly.")).isEqualTo("Voir ….");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0612345678", "06 12 34 56 78", "06.12.34.56.78", "06-12-34-56-78", "+33612345678",
            "+33 (0)6 12 34 56 78",
            "0033 6 12 34 56 78", "612345678", "33612345678", "06/12/34/56/78", "06\u00a012\u202f34 56 78", "０６１２３４５６７８"})
    void aTelephoneNumberIsFoundHoweverItIsWritten(String number) {
        assertThat(redaction.text("Tél. " + number + " ou 04 73 00 00 00")).isEqualTo("Tél. [retiré] ou 04 73 00 00 00");
        assertThat(redaction.text("04 73 00 00 00 / " + number)).isEqualTo("04 73 00 00 00 / [retiré]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Marie-Hélène L’Exemple", "marie helene l'exemple", "L'EXEMPLE Marie-Hélène", "L'Exemple, Marie Hélène",
                    "Marie-He\u0301le\u0300ne L'Exemple", "marie_helene_l_exemple", "Marie-Hélène.L.Exemple"})
    void aNameIsFoundInEitherOrderAndHoweverItIsWritten(String name) {
        assertThat(redaction.text("Demander " + name + " ; sur rendez-vous")).isEqualTo("Demander [retiré] ; sur rendez-vous");
    }

    @ParameterizedTest
    @ValueSource(strings = {"marie@bücher-prêt.fr", "marie.exemple@bücher-prêt.com", "anne.marie.exemple@bücher-prêt.fr",
            "06 12 34 56 79",
            "506123456781", "Marie Hélène Durand", "Marie. Hélène : L’Exemple", "Jeanne-Marie-Hélène L’Exemples",
            "99 06 12 34 56 78 99 06 12 34 56 79 11"})
    void whatIsOnlyLikeItStays(String text) {
        if (text.startsWith("99")) {
            // a longer row of digits may be two numbers: that the one in it goes is right
            assertThat(redaction.text(text)).doesNotContain("06 12 34 56 78");
        } else {
            assertThat(redaction.text(text)).isSameAs(text);
        }
    }

    @Test
    void aContactGoesAsAWholeAndTextKeepsTheRest() {
        Map<String, Object> place = Map.of("emails", List.of("a@exemple.fr", "marie.exemple@bücher-prêt.fr"), "phone",
                "+33612345678",
                "websites", List.of("https://exemple.fr/marie-helene-l-exemple"), "description", "Appeler le 0612345678.");

        assertThat(redaction.value(place, Contacts.GO)).isEqualTo(
                Map.of("emails", List.of("a@exemple.fr"), "description", "Appeler le [retiré]."));
    }

    @Test
    void whatWasSentKeepsAMarkAlsoInHeadings() {
        assertThat(redaction.cells(Map.of("courriel", "marie.exemple@bücher-prêt.fr", "Mme Marie-Hélène L’Exemple", "x")))
                .isEqualTo(Map.of("courriel", "[retiré]", "Mme [retiré]", "x"));
    }

    @Test
    void aPlaceThatMovesAboutLosesTheNameOfWhereItStops() {
        PlaceDetails details = PlaceDetails.FIELDS.with(Map.of("stops", List.of(new PlaceStop(
                new PlaceAddress("chez Marie-Hélène L’Exemple", null, null, "Lezoux", "63195"), null, "We 14:00-17:00"))));

        PlaceDetails rest = RecordRedaction.details(details, redaction);

        assertThat(rest.stops().get(0).address().street()).isEqualTo("chez [retiré]");
        assertThat(RecordRedaction.details(rest, redaction)).isSameAs(rest);
    }

    @Test
    void aNameInTwoColumnsIsOne() {
        assertThat(redaction.cells(Map.of("contact_prenom", "Marie-Hélène", "contact_nom", "L’EXEMPLE", "nom", "Médiathèque")))
                .isEqualTo(Map.of("contact_prenom", "[retiré]", "contact_nom", "[retiré]", "nom", "Médiathèque"));
    }

    @Test
    void aRowWithoutAnyOfTheValuesIsTheSameRow() {
        Map<String, Object> cells = Map.of("courriel", "autre@exemple.fr", "prenom", "Marie", "nom", "Durand");

        assertThat(redaction.cells(cells)).isSameAs(cells);
    }

    @Test
    void anIdThatHoldsAValueIsAlwaysReplacedByTheSameOtherOne() {
        String one = redaction.externalId("marie.exemple@bücher-prêt.fr");

        assertThat(one).startsWith("retire-").isEqualTo(redaction.externalId("marie.exemple@bücher-prêt.fr"))
                .isNotEqualTo(redaction.externalId("Marie.Exemple@bücher-prêt.fr"));
        assertThat(redaction.externalId("lieu-17")).isEqualTo("lieu-17");
    }

    @Test
    void theDigestCannotBeMadeWithoutTheKeyOfTheInstallationAndTellsTheKind() {
        byte[] kept = DIGESTS.open().of(OpposedKind.TELEPHONE_NUMBER, "612345678");

        assertThat(kept).isNotEqualTo(DigestUtils.sha256("612345678")).isNotEqualTo(
                new OpposedDigests(new KeyedDigests("the-key-of-another-one-000000000000000")).open().of(
                        OpposedKind.TELEPHONE_NUMBER,
                        "612345678"))
                .isNotEqualTo(DIGESTS.open().of(OpposedKind.NAME, "612345678"));
    }

    @Test
    void aShortNumberOfAServiceOrASingleWordIsNotOfAPerson() {
        assertThat(Candidates.whole(OpposedKind.TELEPHONE_NUMBER, "3949")).isEmpty();
        assertThat(Candidates.whole(OpposedKind.MAIL_ADDRESS, "exemple.fr")).isEmpty();
        assertThat(Candidates.whole(OpposedKind.NAME, "Dupont").map(Candidates::wordsOf)).contains(List.of("dupont"));
        assertThat(Candidates.whole(OpposedKind.TELEPHONE_NUMBER, "+687 12 34 56")).contains("+687123456");
    }

    @Test
    void aHugeTextTakesNoLongTime() {
        String huge = "a@b 06 ".repeat(100_000) + "x".repeat(500_000) + "@" + "1".repeat(500_000);

        long began = System.nanoTime();
        redaction.text(huge);

        assertThat(System.nanoTime() - began).isLessThan(20_000_000_000L);
    }
}
