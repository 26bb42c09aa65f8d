package io.veza.platform.runtime;

import io.veza.platform.kernel.Ids;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;

/** Time and ids, injected everywhere so that tests can decide them. */
class RuntimeProducers {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    SecureRandom secureRandom() {
        return new SecureRandom();
    }

    @Produces
    @Singleton
    Ids ids(Clock clock, SecureRandom random, RuntimeConfig config) {
        return new TsidIds(config.node().orElseGet(() -> random.nextInt(TsidIds.NODES)), clock);
    }
}
