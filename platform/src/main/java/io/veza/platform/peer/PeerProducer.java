package io.veza.platform.peer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Tests bring keys of their own instead. */
class PeerProducer {

    @Produces
    @Singleton
    PeerKeys keys(PeerConfig config) {
        return PeerKeys.of(config);
    }
}
