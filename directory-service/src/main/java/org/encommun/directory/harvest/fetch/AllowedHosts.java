package org.encommun.directory.harvest.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * The hosts from which may be fetched.
 *
 * @param hosts names in lower case, with {@code :port} where it is not 443
 */
public record AllowedHosts(Set<String> hosts) {

    private static final int HTTPS = 443;

    /** Unmodifiable. */
    public AllowedHosts {
        hosts = Set.copyOf(hosts);
    }

    /**
     * An address in the form in which it is requested: in ASCII, without fragment.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static URI address(String written) {
        try {
            URI address = new URI(written.replaceFirst("#.*", ""));
            if (address.getHost() == null && address.getRawAuthority() != null) {
                // a host with accents, which the class does not take for one
                String authority = address.getRawAuthority();
                address = new URI(written.replaceFirst("#.*", "").replace(authority, IDN.toASCII(authority)));
            }
            return URI.create(address.toASCIIString());
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    /** Whether something may be fetched from an address: by https, from one of the hosts, without a user in it. */
    public boolean permits(URI address) {
        return isHttps(address) && address.getRawUserInfo() == null && hosts.contains(host(address));
    }

    static boolean isHttps(URI address) {
        return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
    }

    /** Whether two addresses are of the same server, which credentials of one may be sent to. */
    public static boolean areSameServer(URI one, URI other) {
        return isHttps(one) && isHttps(other) && host(one).equals(host(other));
    }

    private static String host(URI address) {
        String name = address.getHost().toLowerCase(Locale.ROOT);
        return address.getPort() == -1 || address.getPort() == HTTPS ? name : name + ":" + address.getPort();
    }
}
