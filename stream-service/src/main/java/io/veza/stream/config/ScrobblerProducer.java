package io.veza.stream.config;

import io.quarkus.arc.All;
import io.veza.stream.application.scrobbler.ScrobbleTarget;
import io.veza.stream.application.scrobbler.Targets;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Gathers the services that take listens, each an adapter of its own. */
class ScrobblerProducer {

    @Produces
    @Singleton
    Targets targets(@All List<ScrobbleTarget> all) {
        return new Targets(all);
    }
}
