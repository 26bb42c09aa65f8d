package io.veza.stream;

import io.veza.platform.testing.architecture.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("io.veza.stream");
    }
}
