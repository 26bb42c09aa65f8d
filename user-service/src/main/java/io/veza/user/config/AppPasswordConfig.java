package io.veza.user.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Bounds of app passwords. */
@ConfigMapping(prefix = "veza.app-password")
public interface AppPasswordConfig {

    /** How many one person may have. */
    @WithDefault("50")
    int most();

    /** How often a network may show what proves nothing, in a window. */
    @WithDefault("60")
    int wrongProofs();

    @WithDefault("10m")
    Duration wrongProofsIn();

    /**
     * How long a player's token is handed out again; with what the gateway adds, less than its
     * life.
     */
    @WithDefault("2m")
    Duration tokensKept();
}
