package io.veza.user.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How passkeys are asked for. */
@ConfigMapping(prefix = "veza.passkey")
public interface PasskeyConfig {

    /**
     * The domain passkeys are for; the host of PUBLIC_URL unless said. With another, those that
     * were made before open nothing any more.
     */
    Optional<String> domain();

    /** The name of this house that devices show. */
    @WithDefault("Veza")
    String name();

    /** Passkeys of one person. */
    @WithDefault("20")
    int most();

    /** How long somebody may look for their device. */
    @WithDefault("5m")
    Duration challenge();
}
