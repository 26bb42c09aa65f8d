package io.veza.user;

import io.veza.platform.testing.architecture.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("io.veza.user");
    }
}
