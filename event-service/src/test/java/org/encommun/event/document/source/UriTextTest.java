package org.encommun.event.document.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import jakarta.validation.Validation;
import jakarta.validation.Validator;

import org.encommun.event.lifecycle.EventDetails;
import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UriTextTest {

    private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void anAddressKeepsWhatMeansSomethingAndEscapesTheRest() {
        assertThat(UriText.of("https://exemple.fr/été?q=a|b#c")).isEqualTo("https://exemple.fr/%C3%A9t%C3%A9?q=a%7Cb#c");
        assertThat(UriText.of("https://exemple.fr/a%20b%zz[1]#x#y")).isEqualTo("https://exemple.fr/a%20b%25zz%5B1%5D#x%23y");
    }

    @Property
    void whateverTheApiTakesForAnAddressIsOne(@ForAll("addresses") String address) {
        assertThat(URI.create(UriText.of(address)).isAbsolute()).isTrue();
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> rest = Arbitraries.strings().withChars("aé%[]{}|\\^`\"<>#?/:@!$&'()*+,;=~-._0F\u0001😀")
                .ofMaxLength(30);
        return rest.map(text -> "https://exemple.fr/" + text)
                .filter(address -> VALIDATOR.validateValue(EventDetails.class, "website", address).isEmpty());
    }
}
