package org.encommun.directory.harvest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.test.Mock;

/** In tests the hosts of {@code exemple.fr} are this machine, but for one in a private network. */
@Mock
@ApplicationScoped
class PartnerHosts implements HostAddresses {

    static final String PRIVATE = "prive.exemple.fr";

    @Override
    public InetAddress[] of(String host) throws UnknownHostException {
        if (host.equals(PRIVATE)) {
            return new InetAddress[]{InetAddress.getByName("10.1.2.3")};
        }
        if (host.endsWith(".exemple.fr")) {
            return new InetAddress[]{InetAddress.getByName("127.0.0.1")};
        }
        throw new UnknownHostException(host);
    }
}
