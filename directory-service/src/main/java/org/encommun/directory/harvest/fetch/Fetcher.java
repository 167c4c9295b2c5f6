package org.encommun.directory.harvest.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLContext;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;

/**
 * Fetches what partners serve, from addresses that they name and that could therefore be any: only by https, from allowed hosts
 * of the public internet, within limits of time and size. Each redirect is a new address that is checked likewise.
 */
@ApplicationScoped
public class Fetcher implements Closeable {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int MOST_REDIRECTS = 3;

    private final CloseableHttpClient client;
    private final Clock clock;
    private final ScheduledThreadPoolExecutor alarm = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "harvest-deadline");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    Fetcher(HostAddresses addresses, TlsConfigurationRegistry tls, Clock clock,
            @ConfigProperty(name = "encommun.harvest.loopback") boolean loopbackPermitted) throws GeneralSecurityException {
        this(addresses, trust(tls), clock, loopbackPermitted);
    }

    /**
     * A fetcher of its own.
     *
     * @param trust whose certificates are accepted
     * @param loopbackPermitted for tests: whether this machine counts as public
     */
    public Fetcher(HostAddresses addresses, SSLContext trust, Clock clock, boolean loopbackPermitted) {
        this.client = FetchingClient.of(new GuardedResolver(addresses, loopbackPermitted), trust);
        this.clock = clock;
        alarm.setRemoveOnCancelPolicy(true);
    }

    /** The certificates that the JVM trusts, or those that an installation sets by {@code quarkus.tls.harvest.*}. */
    private static SSLContext trust(TlsConfigurationRegistry tls) throws GeneralSecurityException {
        try {
            TlsConfiguration set = tls.get("harvest").orElse(null);
            return set == null ? SSLContext.getDefault() : set.createSSLContext();
        } catch (GeneralSecurityException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new GeneralSecurityException("quarkus.tls.harvest", failure);
        }
    }

    /** Ends what is being fetched. */
    @Override
    @PreDestroy
    public void close() throws IOException {
        alarm.shutdownNow();
        client.close();
    }

    /** What comes of one request. */
    private record Answer(Fetched fetched, URI redirect) {}

    /**
     * Fetches something, following redirects.
     *
     * @throws HarvestFailed for any other answer than a whole body (200) or that nothing has changed (304)
     */
    public Fetched fetch(FetchOrder order) {
        Deadline deadline = new Deadline(order.time());
        URI address = order.address();
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Answer answer = request(order, address, deadline);
            if (answer.redirect() == null) {
                return answer.fetched();
            }
            address = answer.redirect();
        }
        throw new HarvestFailed(HarvestFailure.REDIRECTS);
    }

    private Answer request(FetchOrder order, URI address, Deadline deadline) {
        if (!AllowedHosts.isHttps(address)) {
            throw new HarvestFailed(HarvestFailure.NOT_HTTPS);
        }
        if (!order.hosts().permits(address)) {
            throw new HarvestFailed(HarvestFailure.HOST_NOT_ALLOWED);
        }
        HttpGet get = get(order, address);
        ScheduledFuture<?> ring = alarm.schedule(get::cancel, deadline.nanosLeft(), TimeUnit.NANOSECONDS);
        // closed without being read to its end, unless it was: what somebody sends after a redirect is of no interest
        try (ClassicHttpResponse response = client.executeOpen(null, get, null)) {
            return answer(order, address, response, deadline);
        } catch (IOException failure) {
            throw new HarvestFailed(deadline.isOver() ? HarvestFailure.TOO_SLOW : FetchingClient.failure(failure), failure);
        } finally {
            ring.cancel(false);
        }
    }

    private static HttpGet get(FetchOrder order, URI address) {
        HttpGet get = new HttpGet(address);
        get.setHeader(HttpHeaders.ACCEPT, order.accept());
        get.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        if (order.authorization() != null && AllowedHosts.areSameServer(order.address(), address)) {
            get.setHeader(HttpHeaders.AUTHORIZATION, order.authorization());
        }
        if (order.etag() != null) {
            get.setHeader(HttpHeaders.IF_NONE_MATCH, order.etag());
        }
        if (order.lastModified() != null) {
            get.setHeader(HttpHeaders.IF_MODIFIED_SINCE, order.lastModified());
        }
        return get;
    }

    private Answer answer(FetchOrder order, URI address, ClassicHttpResponse response, Deadline deadline) throws IOException {
        int status = response.getCode();
        if (REDIRECTS.contains(status)) {
            return new Answer(null, redirect(address, text(response, HttpHeaders.LOCATION)));
        }
        String etag = text(response, HttpHeaders.ETAG);
        String lastModified = text(response, HttpHeaders.LAST_MODIFIED);
        if (status == NOT_MODIFIED && (order.etag() != null || order.lastModified() != null)) {
            return new Answer(new Fetched(null, null, etag == null ? order.etag() : etag,
                    lastModified == null ? order.lastModified() : lastModified, null), null);
        }
        if (status != OK || response.getEntity() == null) {
            throw new HarvestFailed(failure(status), status,
                    RetryAfter.of(text(response, HttpHeaders.RETRY_AFTER), now(response)).orElse(null));
        }
        AnswerBody.Kept kept = new AnswerBody(response.getEntity(), order.most(), deadline).keep();
        return new Answer(new Fetched(kept.file(), kept.digest(), etag, lastModified, mediaType(response)), null);
    }

    private static URI redirect(URI address, String location) {
        try {
            return address.resolve(AllowedHosts.address(location == null ? "" : location));
        } catch (IllegalArgumentException malformed) {
            throw new HarvestFailed(HarvestFailure.REDIRECTS, malformed);
        }
    }

    /** By the clock of the server, since a date that it gives is by that clock, too. */
    private Instant now(HttpResponse response) {
        return RetryAfter.date(text(response, HttpHeaders.DATE)).orElseGet(clock::instant);
    }

    private static HarvestFailure failure(int status) {
        return switch (status) {
            case 401, 403 -> HarvestFailure.CREDENTIALS_REFUSED;
            case 404, 410 -> HarvestFailure.GONE;
            case 429 -> HarvestFailure.TOO_MANY_REQUESTS;
            default -> status >= 500 ? HarvestFailure.SERVER_FAILED : HarvestFailure.UNEXPECTED_ANSWER;
        };
    }

    private static String mediaType(HttpResponse response) {
        String type = text(response, HttpHeaders.CONTENT_TYPE);
        return type == null ? null : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static String text(HttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null || header.getValue() == null || header.getValue().isBlank() ? null : header.getValue().strip();
    }
}
