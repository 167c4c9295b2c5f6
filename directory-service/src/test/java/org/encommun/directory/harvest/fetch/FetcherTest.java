package org.encommun.directory.harvest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.encommun.directory.harvest.PartnerServer.redirect;
import static org.encommun.directory.harvest.PartnerServer.text;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import org.assertj.core.api.AbstractThrowableAssert;
import org.encommun.directory.harvest.PartnerServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

    private static final int MIB = 1 << 20;
    private static final String CSV = "text/csv";

    private final PartnerServer partner = new PartnerServer();
    private final Fetcher fetcher = new Fetcher(new PartnerHosts(), PartnerServer.context(), Clock.systemUTC(), true);

    @AfterEach
    void close() throws IOException {
        partner.close();
        fetcher.close();
    }

    @Test
    void aTableIsFetchedWithItsValidators() throws IOException {
        partner.at("/lieux.csv",
                text(200, "text/csv; charset=utf-8", "id;nom\n1;Médiathèque\n", "ETag", "\"v1\"", "Last-Modified",
                        "Fri, 27 Nov 2026 08:00:00 GMT"));

        try (Fetched fetched = fetcher.fetch(order("/lieux.csv"))) {
            assertThat(fetched.body()).hasContent("id;nom\n1;Médiathèque\n");
            assertThat(fetched.etag()).isEqualTo("\"v1\"");
            assertThat(fetched.lastModified()).isEqualTo("Fri, 27 Nov 2026 08:00:00 GMT");
            assertThat(fetched.mediaType()).isEqualTo(CSV);
        }
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() throws IOException {
        partner.at("/lieux.csv", text(304, CSV, ""));

        try (Fetched fetched = fetcher.fetch(new FetchOrder(URI.create(partner.address("/lieux.csv")), hosts(), null, "\"v1\"",
                "Fri, 27 Nov 2026 08:00:00 GMT", CSV, MIB, Duration.ofSeconds(5)))) {
            assertThat(fetched.hasBody()).isFalse();
            assertThat(fetched.etag()).isEqualTo("\"v1\"");
        }
        assertThat(partner.asked().get(0).header("If-None-Match")).isEqualTo("\"v1\"");
        assertThat(partner.asked().get(0).header("If-Modified-Since")).isEqualTo("Fri, 27 Nov 2026 08:00:00 GMT");
    }

    @Test
    void thatNothingHasChangedMeansNothingToWhoeverHasNothing() {
        partner.at("/lieux.csv", text(304, CSV, ""));

        assertFailure("/lieux.csv", HarvestFailure.UNEXPECTED_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "[::1]", "10.0.0.1", "169.254.169.254", "192.168.0.1", "100.64.0.1", "0.0.0.0",
            "[::ffff:10.0.0.1]", "[::ffff:7f00:1]", "[64:ff9b::a00:1]", "[fd00::1]", "[fe80::1]", "[ff02::1]"})
    void anAddressOfAPrivateNetworkIsRefused(String host) throws IOException {
        try (Fetcher open = guarded()) {
            assertThatThrownBy(() -> open.fetch(order(URI.create("https://" + host + "/"), Set.of(host)))).satisfies(
                    failure -> assertThat(((HarvestFailed) failure).reason()).isEqualTo("ADDRESS_FORBIDDEN"));
        }
    }

    /** One of a machine that knows real names and permits nothing. */
    private static Fetcher guarded() {
        return new Fetcher(InetAddress::getAllByName, PartnerServer.context(), Clock.systemUTC(), false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://2130706433/", "https://0x7f000001/", "https://017700000001/", "https://127.1/",
            "https://user@partenaire.exemple.fr/", "http://partenaire.exemple.fr/", "file:///etc/passwd",
            "gopher://partenaire.exemple.fr/",
            "https:///lieux.csv", "https://partenaire.exemple.fr.evil.example/"})
    void disguisedAddressesAreRefused(String address) {
        assertThatThrownBy(() -> fetcher.fetch(order(URI.create(address), Set.of("partenaire.exemple.fr"))))
                .satisfies(failure -> assertThat(((HarvestFailed) failure).reason()).isIn("NOT_HTTPS", "HOST_NOT_ALLOWED"));
    }

    @Test
    void aHostOneOfWhoseAddressesIsPrivateIsRefused() throws IOException {
        HostAddresses mixed = host -> new InetAddress[]{InetAddress.getByName("127.0.0.1"), InetAddress.getByName("10.0.0.1")};
        try (Fetcher guarded = new Fetcher(mixed, PartnerServer.context(), Clock.systemUTC(), true)) {
            assertThatThrownBy(() -> guarded.fetch(order("/lieux.csv"))).hasMessage("ADDRESS_FORBIDDEN");
        }
    }

    @Test
    void theAddressThatWasCheckedIsTheOneThatIsReached() throws IOException {
        partner.at("/lieux.csv", text(200, CSV, "id;nom\n"));
        List<String> lookedUp = new ArrayList<>();
        HostAddresses rebinding = host -> {
            lookedUp.add(host);
            return new InetAddress[]{InetAddress.getByName(lookedUp.size() == 1 ? "127.0.0.1" : "10.0.0.1")};
        };
        try (Fetcher guarded = new Fetcher(rebinding, PartnerServer.context(), Clock.systemUTC(), true);
                Fetched fetched = guarded.fetch(order("/lieux.csv"))) {
            assertThat(fetched.hasBody()).isTrue();
        }
        assertThat(lookedUp).hasSize(1);
    }

    @Test
    void aRedirectIntoAPrivateNetworkIsRefused() {
        partner.at("/lieux.csv", redirect("https://" + PartnerHosts.PRIVATE + "/lieux.csv"));

        assertThatThrownBy(() -> fetcher.fetch(order(URI.create(partner.address("/lieux.csv")),
                Set.of(partner.host("partenaire.exemple.fr"), PartnerHosts.PRIVATE)))).hasMessage("ADDRESS_FORBIDDEN");
    }

    @Test
    void aRedirectToAHostThatNobodyHasAllowedIsRefused() {
        partner.at("/lieux.csv", redirect("https://inconnu.exemple.fr/lieux.csv"));

        assertFailure("/lieux.csv", HarvestFailure.HOST_NOT_ALLOWED);
    }

    @Test
    void aRedirectWithoutEncryptionIsRefused() {
        partner.at("/lieux.csv", redirect("http://" + partner.host("partenaire.exemple.fr") + "/lieux.csv"));

        assertFailure("/lieux.csv", HarvestFailure.NOT_HTTPS);
    }

    @Test
    void credentialsGoToTheServerOfTheAddressAlone() throws IOException {
        partner.at("/lieux.csv", redirect("/ici.csv"));
        partner.at("/ici.csv", redirect("https://" + partner.host("autre.exemple.fr") + "/la-bas.csv"));
        partner.at("/la-bas.csv", text(200, CSV, "id;nom\n"));

        fetcher.fetch(new FetchOrder(URI.create(partner.address("/lieux.csv")), hosts(), "Bearer secret", null, null, CSV, MIB,
                Duration.ofSeconds(5))).close();

        assertThat(partner.asked()).extracting(asked -> asked.header("Authorization")).containsExactly("Bearer secret",
                "Bearer secret", null);
    }

    @Test
    void whoLeadsOnAndOnIsNotFollowed() {
        partner.at("/lieux.csv", redirect("/lieux.csv"));

        assertFailure("/lieux.csv", HarvestFailure.REDIRECTS);
        assertThat(partner.asked()).hasSize(4);
    }

    @Test
    void aBodyThatDripsIsGivenUp() {
        partner.at("/lieux.csv", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            drip(exchange.getResponseBody());
        });

        assertThatThrownBy(() -> fetcher.fetch(order("/lieux.csv", MIB, Duration.ofSeconds(1)))).hasMessage("TOO_SLOW");
    }

    @Test
    void headersThatDripAreGivenUp() throws IOException {
        try (RawServer raw = new RawServer(out -> {
            out.write("HTTP/1.1 200 OK\r\nX-Long: ".getBytes(StandardCharsets.US_ASCII));
            drip(out);
        })) {
            long before = System.nanoTime();
            assertThatThrownBy(() -> fetcher.fetch(new FetchOrder(URI.create("https://" + raw.host() + "/"),
                    new AllowedHosts(Set.of(raw.host())), null, null, null, CSV, MIB, Duration.ofSeconds(1))))
                    .hasMessage("TOO_SLOW");
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(8));
        }
    }

    private static void drip(OutputStream out) throws IOException {
        try {
            while (true) {
                out.write('a');
                out.flush();
                Thread.sleep(50);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aBodyWithoutEndIsGivenUp() {
        partner.at("/lieux.csv", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] part = new byte[1 << 16];
            while (true) {
                exchange.getResponseBody().write(part);
            }
        });

        assertFailure("/lieux.csv", HarvestFailure.TOO_LARGE);
    }

    @Test
    void whatIsSmallAndUnpacksToALotIsGivenUp() {
        partner.at("/lieux.csv", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = new GZIPOutputStream(exchange.getResponseBody())) {
                for (int i = 0; i < 50; i++) {
                    out.write(new byte[MIB]);
                }
            }
        });

        assertFailure("/lieux.csv", HarvestFailure.TOO_LARGE);
    }

    @Test
    void aCompressedBodyIsUnpacked() throws IOException {
        partner.at("/lieux.csv", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = new GZIPOutputStream(exchange.getResponseBody())) {
                out.write("id;nom\n".getBytes(StandardCharsets.UTF_8));
            }
        });

        try (Fetched fetched = fetcher.fetch(order("/lieux.csv"))) {
            assertThat(Files.readString(fetched.body())).isEqualTo("id;nom\n");
        }
    }

    @Test
    void aBodyThatBreaksOffIsNone() throws IOException {
        try (RawServer raw = new RawServer(out -> out.write(
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nid;nom\n1;M".getBytes(StandardCharsets.US_ASCII)))) {
            assertThatThrownBy(() -> fetcher.fetch(order(URI.create("https://" + raw.host() + "/"), Set.of(raw.host()))))
                    .hasMessage("BROKEN_OFF");
        }
    }

    @Test
    void aBodyOfWhichNobodyCanTellWhetherItIsWholeIsNone() throws IOException {
        try (RawServer raw = new RawServer(
                out -> out.write("HTTP/1.1 200 OK\r\n\r\nid;nom\n1;M".getBytes(StandardCharsets.US_ASCII)))) {
            assertThatThrownBy(() -> fetcher.fetch(order(URI.create("https://" + raw.host() + "/"), Set.of(raw.host()))))
                    .hasMessage("END_UNKNOWN");
        }
    }

    @ParameterizedTest
    @CsvSource({"401,CREDENTIALS_REFUSED", "403,CREDENTIALS_REFUSED", "404,GONE", "410,GONE", "429,TOO_MANY_REQUESTS",
            "500,SERVER_FAILED", "503,SERVER_FAILED", "201,UNEXPECTED_ANSWER", "206,UNEXPECTED_ANSWER"})
    void anyOtherAnswerThanAWholeBodyIsAFailure(int status, HarvestFailure reason) {
        partner.at("/lieux.csv", text(status, CSV, "id;nom\n1;Médiathèque\n"));

        assertFailure("/lieux.csv", reason).satisfies(
                failure -> assertThat(((HarvestFailed) failure).status()).isEqualTo(status));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"120|120", "Sat, 28 Nov 2026 12:02:00 GMT|120", "Sat, 28 Nov 2026 11:00:00 GMT|0"})
    void theServerSaysHowLongItWantsToBeLeftAlone(String header, long seconds) throws IOException {
        try (RawServer raw = new RawServer(out -> out.write(("HTTP/1.1 429 Too Many\r\nDate: Sat, 28 Nov 2026 12:00:00 GMT\r\n"
                + "Retry-After: " + header + "\r\nContent-Length: 0\r\n\r\n").getBytes(StandardCharsets.US_ASCII)))) {
            assertThatThrownBy(() -> fetcher.fetch(order(URI.create("https://" + raw.host() + "/"), Set.of(raw.host()))))
                    .satisfies(failure -> assertThat(((HarvestFailed) failure).retryAfter())
                            .contains(Duration.ofSeconds(seconds)));
        }
    }

    @Test
    void aCertificateOfAnotherNameIsRefused() {
        String host = partner.host("troisieme.exemple.fr");

        assertThatThrownBy(() -> fetcher.fetch(order(URI.create("https://" + host + "/lieux.csv"), Set.of(host))))
                .hasMessage("CERTIFICATE_REFUSED");
    }

    @Test
    void aNameWithoutServerIsSaidToBeOne() {
        assertThatThrownBy(() -> fetcher.fetch(order(URI.create("https://personne.example/"), Set.of("personne.example"))))
                .hasMessage("HOST_UNKNOWN");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertFailure(String path, HarvestFailure reason) {
        return assertThatThrownBy(() -> fetcher.fetch(order(path))).isInstanceOf(HarvestFailed.class)
                .satisfies(failure -> assertThat(((HarvestFailed) failure).reason()).isEqualTo(reason.name()));
    }

    private AllowedHosts hosts() {
        return new AllowedHosts(Set.of(partner.host("partenaire.exemple.fr"), partner.host("autre.exemple.fr")));
    }

    private FetchOrder order(String path) {
        return order(path, MIB, Duration.ofSeconds(20));
    }

    private FetchOrder order(String path, long most, Duration time) {
        return new FetchOrder(URI.create(partner.address(path)), hosts(), null, null, null, CSV, most, time);
    }

    private static FetchOrder order(URI address, Set<String> hosts) {
        return new FetchOrder(address, new AllowedHosts(hosts), null, null, null, CSV, MIB, Duration.ofSeconds(20));
    }
}
