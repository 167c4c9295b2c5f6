package org.encommun.defaults.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

class PublicAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://encommun.example/api", "https://encommun.example/api/"})
    void addressesBeginWithTheConfiguredOne(String publicUrl) {
        PublicAddress address = new PublicAddress(Optional.of(URI.create(publicUrl)), new CurrentVertxRequest());

        assertThat(address.reference("/events/1")).isEqualTo("https://encommun.example/api/events/1");
        assertThat(address.absolute("/events/feed?limit=1")).isEqualTo("https://encommun.example/api/events/feed?limit=1");
    }
}
