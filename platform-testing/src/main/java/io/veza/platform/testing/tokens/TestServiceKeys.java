package io.veza.platform.testing.tokens;

import io.veza.platform.peer.PeerKeys;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Stands in for the configured keys: the service under test calls, and is called, as a gateway. */
class TestServiceKeys {

    @Produces
    @Alternative
    @Priority(1)
    @Singleton
    PeerKeys keys() {
        return TestServices.keys();
    }
}
