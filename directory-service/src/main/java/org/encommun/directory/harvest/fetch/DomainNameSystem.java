package org.encommun.directory.harvest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

import jakarta.enterprise.context.ApplicationScoped;

/** The addresses of hosts as the machine knows them. */
@ApplicationScoped
class DomainNameSystem implements HostAddresses {

    @Override
    public InetAddress[] of(String host) throws UnknownHostException {
        return InetAddress.getAllByName(host);
    }
}
