package org.encommun.directory.harvest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Looks up at which addresses a host is. */
@FunctionalInterface
public interface HostAddresses {

    /**
     * All of its addresses, at least one.
     *
     * @throws UnknownHostException if there is no such host
     */
    InetAddress[] of(String host) throws UnknownHostException;
}
