package org.encommun.directory.harvest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves hosts for the client and refuses those that are not on the public internet. The client connects to the addresses that
 * were checked and to no others, so a host that answers differently the next time gains nothing.
 */
final class GuardedResolver implements DnsResolver {

    private final HostAddresses addresses;
    private final boolean loopbackPermitted;

    GuardedResolver(HostAddresses addresses, boolean loopbackPermitted) {
        this.addresses = addresses;
        this.loopbackPermitted = loopbackPermitted;
    }

    /** A host one of whose addresses is not public. */
    static final class PrivateHost extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        PrivateHost(String host) {
            super(host);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = addresses.of(host);
        if (!Arrays.stream(found).allMatch(this::isPermitted)) {
            throw new PrivateHost(host);
        }
        return found;
    }

    private boolean isPermitted(InetAddress address) {
        return GlobalReach.has(address) || loopbackPermitted && address.isLoopbackAddress();
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
