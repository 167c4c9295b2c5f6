package org.encommun.directory.harvest.fetch;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

import io.netty.util.NetUtil;

/**
 * Tells addresses of the public internet from those that lead into a network of somebody, such as that of this installation. By
 * the registries of special-purpose addresses of IANA (RFC 6890): what is not globally reachable is private, link-local, shared
 * by operators, multicast, reserved, or carries another address.
 */
final class GlobalReach {

    private static final List<Block> NOT_GLOBAL_V4 = blocks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10",
            "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");
    /**
     * Everything else has a special purpose or none yet: loopback, mapped and translated IPv4 (NAT64), unique local, link-local.
     */
    private static final List<Block> GLOBAL_V6 = blocks("2000::/3");
    /** Protocol assignments (with Teredo), documentation, and 6to4, which carries any IPv4 address. */
    private static final List<Block> NOT_GLOBAL_V6 = blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private GlobalReach() {}

    /**
     * A block of addresses. Netty's rule for blocks takes all of the upper half of IPv6 for {@code 2000::/3}.
     *
     * @param first without the bits that differ within it
     * @param differing how many bits differ
     */
    private record Block(BigInteger first, int differing) {

        static Block of(String written) {
            String[] parts = written.split("/");
            byte[] address = NetUtil.createByteArrayFromIpAddressString(parts[0]);
            int differing = address.length * Byte.SIZE - Integer.parseInt(parts[1]);
            return new Block(new BigInteger(1, address).shiftRight(differing), differing);
        }

        boolean has(InetAddress address) {
            return new BigInteger(1, address.getAddress()).shiftRight(differing).equals(first);
        }
    }

    /** Whether an address is one of the public internet. One of IPv4 that is written as one of IPv6 is the former in Java. */
    static boolean has(InetAddress address) {
        return address instanceof Inet4Address
                ? !isIn(NOT_GLOBAL_V4, address)
                : isIn(GLOBAL_V6, address) && !isIn(NOT_GLOBAL_V6, address);
    }

    private static boolean isIn(List<Block> blocks, InetAddress address) {
        return blocks.stream().anyMatch(block -> block.has(address));
    }

    private static List<Block> blocks(String... written) {
        return Stream.of(written).map(Block::of).toList();
    }
}
