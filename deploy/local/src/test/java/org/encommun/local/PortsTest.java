package org.encommun.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.encommun.embedded.FreePorts;
import org.encommun.embedded.StartRefused;
import org.junit.jupiter.api.Test;

class PortsTest {

    private static final Path DATA = Path.of("data");

    @Test
    void servicesAndTheirReplicasHaveFixedPorts() {
        Ports ports = Ports.of(new StackOptions(DATA, 8081, 2, false, false, Map.of()));

        assertThat(ports.replicas()).hasSize(8).extracting(Replica::name, Replica::port).contains(
                tuple("event-service", 8081), tuple("registration-service", 8082), tuple("directory-service", 8083),
                tuple("feedback-service", 8084), tuple("event-service-1", 8091), tuple("feedback-service-1", 8094));
    }

    @Test
    void thePortsOfTheInfrastructureAreFixedWhereDevelopersNeedThem() {
        assertThat(Ports.of(new StackOptions(DATA, 8081, 1, false, true, Map.of())))
                .isEqualTo(new Ports(9081, 9082, 9083, List.of()));
    }

    @Test
    void anyFreePortsAreAllDifferent() {
        Ports ports = Ports.of(StackOptions.onFreePorts(DATA));

        List<Integer> all = new ArrayList<>(List.of(ports.postgreSql(), ports.kafka(), ports.kafkaController()));
        ports.replicas().forEach(replica -> all.add(replica.port()));
        assertThat(all).hasSize(7).doesNotContain(0).doesNotHaveDuplicates();
        assertThatCode(ports::refuseTaken).doesNotThrowAnyException();
    }

    @Test
    void aTakenPortIsRefusedWithItsNumberAndService() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<Integer> free = FreePorts.next(3);
            Ports ports = new Ports(free.get(0), free.get(1), free.get(2),
                    List.of(new Replica(Service.DIRECTORY, 0, other.getLocalPort())));

            assertThatThrownBy(ports::refuseTaken).isInstanceOf(StartRefused.class)
                    .hasMessageContaining(Integer.toString(other.getLocalPort())).hasMessageContaining("directory-service")
                    .message().hasLineCount(1);
        }
    }
}
