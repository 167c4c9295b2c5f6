package org.encommun.event;

import org.encommun.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theServiceConformsToTheArchitectureRules() {
        // the resources of documents and spreadsheets still contain their use cases
        ArchitectureRules.check("org.encommun.event");
    }
}
