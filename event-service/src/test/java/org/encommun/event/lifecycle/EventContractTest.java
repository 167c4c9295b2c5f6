package org.encommun.event.lifecycle;

import org.encommun.testing.ContractRules;
import org.junit.jupiter.api.Test;

class EventContractTest {

    @Test
    void anEventIsPublishedAsInTheGoldenSample() throws Exception {
        ContractRules.producerKeeps(EventSnapshot.TOPIC);
    }
}
