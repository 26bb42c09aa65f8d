package io.veza.gateway.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How access tokens that app passwords were traded for are kept. */
@ConfigMapping(prefix = "veza.app-password")
public interface AppPasswordConfig {

    @WithDefault("10000")
    int cached();

    /** Well within a token's life, so that a fresh one comes in time. */
    @WithDefault("10m")
    Duration life();
}
