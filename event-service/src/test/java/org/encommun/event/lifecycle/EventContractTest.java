package org.encommun.event.lifecycle;

import org.encommun.testing.ContractRules;
import org.junit.jupiter.api.Test;

class EventContractTest {

    @Test
    void anEventIsToldAsTheGoldenSampleShows() throws Exception {
        ContractRules.producerKeeps(EventSnapshot.TOPIC);
    }
}
