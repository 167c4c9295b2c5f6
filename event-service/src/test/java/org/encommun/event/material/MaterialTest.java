package org.encommun.event.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;

import org.encommun.defaults.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaterialTest {

    private static final String URL = "https://mediatheque.example.org/nec/synthese.pdf";

    @ParameterizedTest
    @EnumSource
    void anOpenLicenceIsAcceptedByItsSpdxIdentifier(Licence licence) {
        assertThat(resource(licence.spdxId()).licence()).isEqualTo(licence);
        assertThat(licence.title()).isNotBlank();
        assertThat(licence.url()).startsWith("https://");
    }

    @Test
    void lettersOfAnIdentifierMayBeLargeOrSmall() {
        assertThat(resource("cc-by-4.0").details().licence()).isEqualTo("CC-BY-4.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CC-BY-NC-4.0", "CC-BY-ND-4.0", "tous droits réservés", "CC BY 4.0", "ETALAB_2_0", "etalab-2.0 "})
    void aLicenceThatIsNotOpenOrNotKnownIsRefused(String licence) {
        assertThatThrownBy(() -> resource(licence)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.type()).isEqualTo(MaterialProblem.LICENCE_NOT_OPEN));
    }

    @Test
    void aRefusedLicenceChangesNothing() {
        Material resource = resource("etalab-2.0");
        MaterialDetails before = resource.details();

        assertThatThrownBy(() -> resource.update(new MaterialDetails(MaterialType.SLIDES, "Autre", null, URL, "en",
                "CC-BY-NC-4.0", UUID.randomUUID(), LocalDate.parse("2027-01-01")))).isInstanceOf(Refusal.class);

        assertThat(resource.details()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {URL, "http://example.org", "https://example.org:8443/a?b=c#d",
            "https://médiathèque.example/à%20voir"})
    void aResourceHasAWebAddress(String url) {
        assertThat(faults(url, "fr")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.org", "ftp://example.org/a", "javascript:alert(1)", "https://", "https:///a",
            "https://user:secret@example.org/", "https://example.org/a b", "https://example.org/\"><script>",
            " https://example.org/", "HTTPS//example.org"})
    void whatIsNoAddressOnTheWebIsRefused(String url) {
        assertThat(faults(url, "fr")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "fr-FR", "fsl", "gcf", "zh-Hant-TW"})
    void aLanguageIsATag(String language) {
        assertThat(faults(URL, language)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "français", "fr_FR", "french", "fr-", "f"})
    void whatIsNoTagOfALanguageIsRefused(String language) {
        assertThat(faults(URL, language)).isPositive();
    }

    private static int faults(String url, String language) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(new MaterialDetails(MaterialType.SYNTHESIS, "Synthèse", null, url, language, "etalab-2.0",
                    null, LocalDate.parse("2026-12-15"))).size();
        }
    }

    private static Material resource(String licence) {
        return new Material(UUID.randomUUID(), UUID.randomUUID(), new MaterialDetails(MaterialType.SYNTHESIS, "Synthèse", null,
                URL, "fr", licence, null, LocalDate.parse("2026-12-15")));
    }
}
