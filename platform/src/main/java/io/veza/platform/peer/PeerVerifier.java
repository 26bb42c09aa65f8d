package io.veza.platform.peer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.veza.platform.kernel.ServiceProof;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Remembers proven tokens, of which each caller has one for minutes: a call costs a look into a
 * map. Its end is checked every time.
 */
@Singleton
class PeerVerifier implements ServiceProof {

    /** Every node of the suite a few times over. */
    private static final int REMEMBERED = 1000;

    private final PeerReader reader;
    private final PeerConfig config;
    private final Clock clock;
    private final Cache<String, PeerReader.Proven> proven;

    PeerVerifier(PeerReader reader, PeerConfig config, Clock clock) {
        this.reader = reader;
        this.config = config;
        this.clock = clock;
        proven =
                Caffeine.newBuilder()
                        .maximumSize(REMEMBERED)
                        .expireAfterWrite(config.lifetime())
                        .build();
    }

    @Override
    public String callerOf(String token) {
        PeerReader.Proven known = proven.getIfPresent(token);
        if (known == null) {
            known = reader.read(token);
            proven.put(token, known);
        }
        if (!clock.instant().isBefore(known.end().plus(config.skew()))) {
            throw PeerReader.refusal();
        }
        return known.service();
    }

    @Override
    public boolean isRequired() {
        return config.tokens() == PeerConfig.Mode.REQUIRE;
    }
}
