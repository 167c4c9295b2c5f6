package org.encommun.registration;

import org.encommun.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theServiceConformsToTheArchitectureRules() {
        ArchitectureRules.check("org.encommun.registration");
    }
}
