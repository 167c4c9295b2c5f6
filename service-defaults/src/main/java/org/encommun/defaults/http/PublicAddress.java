package org.encommun.defaults.http;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.netty.util.NetUtil;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;

/**
 * The addresses of this service in responses. The Host header is under the client's control, and a cache could serve it to
 * others: it appears in no response, unless it names this machine.
 *
 * <p>
 * With {@code encommun.public-url} all addresses begin with it. Without it, Link and Location hold references relative to the
 * service (RFC 8288, section 3.1, and RFC 9110, section 10.2.2), and addresses that must be absolute begin with the Host of the
 * request where that is a loopback address or the one that the client connected to, and otherwise with the latter.
 */
@ApplicationScoped
public class PublicAddress {

    private final Optional<String> publicUrl;
    private final CurrentVertxRequest current;

    PublicAddress(@ConfigProperty(name = "encommun.public-url") Optional<URI> publicUrl, CurrentVertxRequest current) {
        this.publicUrl = publicUrl.map(url -> url.toString().replaceFirst("/+$", ""));
        this.current = current;
    }

    /**
     * An address for a header: absolute where the public address is configured, otherwise relative to the service.
     *
     * @param path the path on this service, including the leading slash and any query
     */
    public String reference(String path) {
        return publicUrl.orElse("") + path;
    }

    /**
     * An absolute address, where the standard requires one.
     *
     * @param path the path on this service, including the leading slash and any query
     */
    public String absolute(String path) {
        return publicUrl.orElseGet(() -> origin(current.getCurrent().request())) + path;
    }

    /** The path and query of the current request, with another value of one query parameter. */
    public String currentWith(String parameter, Object value) {
        RoutingContext context = current.getCurrent();
        String query = context.request().query();
        // a path with two leading slashes would name a host
        String path = context.normalizedPath().replaceFirst("^/+", "/");
        return UriBuilder.fromUri(query == null ? path : path + "?" + query).replaceQueryParam(parameter, value).build()
                .toString();
    }

    private static String origin(HttpServerRequest request) {
        HostAndPort host = request.authority();
        SocketAddress local = request.localAddress();
        if (host != null && isOwn(host.host(), local)) {
            return request.scheme() + "://" + host.host() + (host.port() < 0 ? "" : ":" + host.port());
        }
        String address = local.hostAddress();
        return request.scheme() + "://" + (address.contains(":") ? "[" + address + "]" : address) + ":" + local.port();
    }

    private static boolean isOwn(String host, SocketAddress local) {
        // only literal addresses, to avoid a DNS query
        byte[] address = NetUtil.createByteArrayFromIpAddressString(host);
        return host.equalsIgnoreCase("localhost") || address != null && (isLoopback(address)
                || host.equals(local.hostAddress()) || host.equals("[" + local.hostAddress() + "]"));
    }

    private static boolean isLoopback(byte[] address) {
        try {
            return InetAddress.getByAddress(address).isLoopbackAddress();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("an IP address has 4 or 16 bytes", impossible);
        }
    }
}
