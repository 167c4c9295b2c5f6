package org.encommun.directory.harvest.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.Stream;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;

/**
 * Tells addresses of the public internet from those that lead into a network of somebody, such as that of this installation. By the
 * registries of special-purpose addresses of IANA (RFC 6890): what is not globally reachable is private, link-local, shared by
 * operators, multicast, reserved, or carries another address.
 */
final class GlobalReach {

    private static final List<IpSubnetFilterRule> NOT_GLOBAL_V4 = blocks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10",
            "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");
    /** Everything else has a special purpose or none yet: loopback, mapped and translated IPv4 (NAT64), unique local, link-local. */
    private static final List<IpSubnetFilterRule> GLOBAL_V6 = blocks("2000::/3");
    /** Protocol assignments (with Teredo), documentation, and 6to4, which carries any IPv4 address. */
    private static final List<IpSubnetFilterRule> NOT_GLOBAL_V6 = blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private GlobalReach() {}

    /** Whether an address is one of the public internet. One of IPv4 that is written as one of IPv6 is the former in Java. */
    static boolean has(InetAddress address) {
        return address instanceof Inet4Address
                ? !isIn(NOT_GLOBAL_V4, address)
                : isIn(GLOBAL_V6, address) && !isIn(NOT_GLOBAL_V6, address);
    }

    private static boolean isIn(List<IpSubnetFilterRule> blocks, InetAddress address) {
        InetSocketAddress anyPort = new InetSocketAddress(address, 0);
        return blocks.stream().anyMatch(block -> block.matches(anyPort));
    }

    private static List<IpSubnetFilterRule> blocks(String... written) {
        return Stream.of(written).map(block -> block.split("/"))
                .map(parts -> new IpSubnetFilterRule(parts[0], Integer.parseInt(parts[1]), IpFilterRuleType.REJECT)).toList();
    }
}
