package io.veza.stream;

import io.veza.platform.testing.architecture.ArchitectureCanFail;

class ArchitectureCanFailTest extends ArchitectureCanFail {

    ArchitectureCanFailTest() {
        super(new ArchitectureTest());
    }
}
