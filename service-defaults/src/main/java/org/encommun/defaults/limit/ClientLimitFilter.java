package org.encommun.defaults.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedMap;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

import io.github.bucket4j.ConsumptionProbe;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;

/** Counts the requests to operations with a {@link ClientLimit}, and says in each response what is left. */
public class ClientLimitFilter {

    private static final String PROBE = ClientLimitFilter.class.getName();
    /** The part of an IPv6 address that a provider assigns to one customer (RFC 6177). */
    private static final int NETWORK_BYTES = 8;

    private final ClientCounts counts;

    ClientLimitFilter(ClientCounts counts) {
        this.counts = counts;
    }

    /** @throws Refusal {@link CommonProblem#TOO_MANY_REQUESTS} */
    @ClientLimit
    @ServerRequestFilter
    public void count(ContainerRequestContext request, SimpleResourceInfo operation, HttpServerRequest http) {
        ConsumptionProbe probe = counts.count(client(http.remoteAddress().hostAddress()),
                operation.getMethodName() + ids(request.getUriInfo().getPathParameters()));
        request.setProperty(PROBE, probe);
        if (!probe.isConsumed()) {
            throw new Refusal(CommonProblem.TOO_MANY_REQUESTS)
                    .retryAfterSeconds(seconds(probe.getNanosToWaitForRefill()));
        }
    }

    /** Adds the fields of draft-ietf-httpapi-ratelimit-headers-10. */
    @ClientLimit
    @ServerResponseFilter
    public void describe(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(PROBE) instanceof ConsumptionProbe probe) {
            response.getHeaders().putSingle("RateLimit-Policy",
                    "\"client\";q=%d;w=%d".formatted(counts.limit(), ClientCounts.WINDOW.toSeconds()));
            response.getHeaders().putSingle("RateLimit", "\"client\";r=%d;t=%d".formatted(probe.getRemainingTokens(),
                    seconds(probe.getNanosToWaitForReset())));
        }
    }

    /** What an operation is called on, however its address is written: there are many ways to write a UUID or a path. */
    private static List<String> ids(MultivaluedMap<String, String> parameters) {
        return parameters.values().stream().map(values -> id(values.get(0))).sorted().toList();
    }

    private static String id(String text) {
        try {
            return UUID.fromString(text).toString();
        } catch (IllegalArgumentException noUuid) {
            return text;
        }
    }

    private static int seconds(long nanoseconds) {
        return (int) Math.max(1, Duration.ofNanos(nanoseconds).plusNanos(999_999_999).toSeconds());
    }

    /** Who an address belongs to: one of IPv4 itself, of IPv6 the network, in which a customer has addresses without end. */
    static String client(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        try {
            return bytes != null && InetAddress.getByAddress(bytes) instanceof Inet6Address
                    ? Arrays.toString(Arrays.copyOf(bytes, NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("an IP address has 4 or 16 bytes", impossible);
        }
    }
}
