package org.encommun.directory.place;

import java.io.IOException;

import org.encommun.testing.ContractRules;
import org.junit.jupiter.api.Test;

class PlaceContractTest {

    @Test
    void theContractOfPlacesIsKept() throws IOException {
        ContractRules.producerKeeps(PlaceSnapshot.TOPIC);
    }
}
