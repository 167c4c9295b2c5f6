package org.encommun.defaults.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;

import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextConstraintsTest {

    private static ValidatorFactory factory;
    private static Validator validator;

    record Title(@SingleLineText(max = 10) String text) {}

    record Description(@MultiLineText(max = 10) String text) {}

    record Keywords(List<@SingleLineText(max = 10) String> words) {}

    record Site(@WebAddress(max = 60) String address) {}

    record Establishment(@Siret String siret) {}

    @BeforeAll
    static void start() {
        factory = Validation.byDefaultProvider().configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.FRENCH, Locale.ENGLISH),
                        Locale.FRENCH, context -> Locale.FRENCH, false))
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Été", "a", "e\u0301", "l’œuvre", "👩‍👩‍👧‍👦", "😀😀😀😀😀😀😀😀😀😀", "\uD83E\uDEE0", "سلام",
            "a\u200Bb",
            " a "})
    void aVisibleLineIsValid(String text) {
        assertThat(messages(new Title(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "\u00A0", "\u3164", "\u2800", "\u2060\uFEFF", "\u00AD", "\uFE0F", "\u034F",
            "\u115F\u1160\uFFA0", " \u200B\u00A0 "})
    void textWithoutAVisibleCharacterIsRefused(String text) {
        assertThat(messages(new Title(text))).containsExactly("doit contenir au moins un caractère visible");
        assertThat(messages(new Description(text))).containsExactly("doit contenir au moins un caractère visible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "a\u202Ab", "a\u2066b", "a\u2069b", "a\u0000b", "a\u0007b", "a\u0085b", "a\uE000b",
            "a\uD800b", "a\uFFFFb", "a\u0378b"})
    void textThatHoldsAForbiddenCharacterIsRefusedWithItsNumber(String text) {
        String number = "U+%04X".formatted((int) text.charAt(1));

        assertThat(messages(new Title(text))).containsExactly("contient un caractère qui n’est pas admis : " + number);
        assertThat(messages(new Description(text))).containsExactly("contient un caractère qui n’est pas admis : " + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\tb", "a\u2028b", "a\u2029b"})
    void onlyLongerTextHasMoreThanOneLine(String text) {
        assertThat(messages(new Title(text))).containsExactly("doit tenir sur une seule ligne, sans tabulation");
        assertThat(messages(new Description(text))).isEmpty();
    }

    @Test
    void lengthsCountCharacters() {
        assertThat(messages(new Title("😀".repeat(10)))).isEmpty();
        assertThat(messages(new Title("😀".repeat(11)))).containsExactly("doit compter au plus 10 caractères");
        assertThat(messages(new Description("a".repeat(11)))).containsExactly("doit compter au plus 10 caractères");
    }

    @Test
    void elementsOfAListAreChecked() {
        assertThat(messages(new Keywords(List.of("inclusion", "\u200B"))))
                .containsExactly("doit contenir au moins un caractère visible");
    }

    @Test
    void whatIsAbsentIsValid() {
        assertThat(messages(new Title(null))).isEmpty();
        assertThat(messages(new Description(null))).isEmpty();
        assertThat(messages(new Site(null))).isEmpty();
        assertThat(messages(new Establishment(null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.exemple.fr", "http://exemple.fr/", "HTTPS://exemple.fr:8443/a?b=c#d",
            "https://médiathèque.fr/été", "https://xn--mdiathque-d4ai.fr", "https://a.b-c.example/%C3%A9"})
    void aPageOfTheWebIsValid(String address) {
        assertThat(messages(new Site(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "exemple.fr", "//exemple.fr", "ftp://exemple.fr", "javascript:alert(1)", "http://", "http:///a",
            "http://\u202e@@@", "http://a@exemple.fr", "http://a:b@exemple.fr", "http://exemple.fr/a b",
            "http://exemple.fr/\u200B",
            "http://exem\u200Bple.fr", "http://localhost", "http://127.0.0.1", "http://[::1]/", "http://1.2.3.4.5",
            "http://-a.fr",
            "http://a..fr", "http://exemple.fr:port", "http://exemple.fr\\@autre.fr", "http://exemple.f",
            "mailto:a@exemple.fr"})
    void whatIsNoPageOfTheWebIsRefused(String address) {
        assertThat(messages(new Site(address))).containsExactly(
                "doit être l’adresse complète d’une page web, par exemple https://www.exemple.fr");
    }

    @Test
    void aLongAddressIsRefused() {
        assertThat(messages(new Site("https://exemple.fr/" + "a".repeat(60))))
                .containsExactly("doit compter au plus 60 caractères");
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "35600000000048", "35600000049837"})
    void aSiretWithARightCheckDigitIsValid(String siret) {
        assertThat(messages(new Establishment(siret))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "73282932000075", "7328293200007", "732829320000741", "7328293200007a", "732 829 320 00074",
            "35600000049838", "00000000000000", "٧٣٢٨٢٩٣٢٠٠٠٠٧٤"})
    void aSiretWithAWrongCheckDigitIsRefused(String siret) {
        assertThat(messages(new Establishment(siret)))
                .containsExactly("doit être un numéro SIRET : 14 chiffres, dont une clé de contrôle exacte");
    }

    private static List<String> messages(Object value) {
        return validator.validate(value).stream().map(ConstraintViolation::getMessage).toList();
    }
}
