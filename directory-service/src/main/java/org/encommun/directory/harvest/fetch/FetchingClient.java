package org.encommun.directory.harvest.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.ssl.TLS;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.encommun.directory.harvest.fetch.GuardedResolver.PrivateHost;

/**
 * The HTTP client, which does nothing by itself: no redirects, no repeats, no cookies, no credentials, no proxy, no
 * decompression.
 */
final class FetchingClient {

    private static final Timeout CONNECTING = Timeout.ofSeconds(10);
    /** Between two parts of an answer. */
    private static final Timeout SILENCE = Timeout.ofSeconds(30);
    private static final TimeValue KEPT = TimeValue.of(Duration.ofMinutes(1));
    private static final int LONGEST_LINE = 16_384;
    private static final int MOST_HEADERS = 200;

    private FetchingClient() {}

    static CloseableHttpClient of(GuardedResolver resolver, SSLContext trust) {
        Http1Config headers = Http1Config.custom().setMaxLineLength(LONGEST_LINE).setMaxHeaderCount(MOST_HEADERS).build();
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create().setDnsResolver(resolver)
                        .setTlsSocketStrategy(ClientTlsStrategyBuilder.create().setSslContext(trust)
                                .setTlsVersions(TLS.V_1_3, TLS.V_1_2).buildClassic())
                        .setConnectionFactory(
                                ManagedHttpClientConnectionFactory.builder().http1Config(headers).build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(CONNECTING)
                                .setSocketTimeout(SILENCE).setTimeToLive(KEPT).build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(SILENCE).build())
                // a proxy would reach addresses that nobody has checked
                .setRoutePlanner(new DefaultRoutePlanner(null))
                .setUserAgent("EnCommun")
                .disableRedirectHandling().disableAutomaticRetries().disableCookieManagement().disableAuthCaching()
                .disableContentCompression().build();
    }

    static HarvestFailure failure(IOException failure) {
        if (failure instanceof PrivateHost) {
            return HarvestFailure.ADDRESS_FORBIDDEN;
        }
        if (failure instanceof UnknownHostException) {
            return HarvestFailure.HOST_UNKNOWN;
        }
        if (failure instanceof SSLException) {
            return HarvestFailure.CERTIFICATE_REFUSED;
        }
        if (failure instanceof InterruptedIOException) {
            return HarvestFailure.TOO_SLOW;
        }
        return failure instanceof ConnectException || failure instanceof NoRouteToHostException
                ? HarvestFailure.UNREACHABLE
                : HarvestFailure.BROKEN_OFF;
    }
}
