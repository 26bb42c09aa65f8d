package io.veza.chat;

import io.veza.platform.testing.architecture.ArchitectureCanFail;

class ArchitectureCanFailTest extends ArchitectureCanFail {

    ArchitectureCanFailTest() {
        super(new ArchitectureTest());
    }
}
