package io.veza.chat;

import io.veza.platform.testing.architecture.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("io.veza.chat");
    }
}
