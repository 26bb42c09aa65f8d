package io.veza.user.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds of app passwords. */
@ConfigMapping(prefix = "veza.app-password")
public interface AppPasswordConfig {

    /** How many one person may have. */
    @WithDefault("50")
    int most();
}
