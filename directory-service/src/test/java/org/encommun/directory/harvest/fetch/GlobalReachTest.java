package org.encommun.directory.harvest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlobalReachTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.127.255.254", "127.0.0.1", "127.255.255.254",
            "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.1.1",
            "198.18.0.1",
            "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
            "::",
            "::1", "::10.0.0.1", "::ffff:10.0.0.1", "::ffff:127.0.0.1", "64:ff9b::10.0.0.1", "64:ff9b::8.8.8.8", "64:ff9b:1::1",
            "100::1", "2001::1", "2001:0:102:304::1", "2001:db8::1", "2002:a00:1::1", "3fff::1", "5f00::1", "fc00::1",
            "fd12:3456:789a::1", "fe80::1", "fec0::1", "ff02::1"})
    void whatIsNotOnThePublicInternetIsRecognised(String address) throws UnknownHostException {
        assertThat(GlobalReach.has(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "172.15.255.255", "172.32.0.0",
                    "192.167.255.255", "193.51.8.1", "223.255.255.255", "::ffff:1.1.1.1", "2001:660:3003::1", "2a01:e00::1",
                    "2606:4700::1111"})
    void publicAddressesAreRecognised(String address) throws UnknownHostException {
        assertThat(GlobalReach.has(InetAddress.getByName(address))).isTrue();
    }
}
