package io.veza.user.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How people are erased. */
@ConfigMapping(prefix = "veza.erasure")
public interface ErasureConfig {

    /** How long somebody may think again; no longer than {@code veza.account.return-within}. */
    @WithDefault("14d")
    Duration grace();

    /** How often it is looked whether one is due. */
    @WithDefault("5s")
    Duration round();

    /** How often a step may fail before an admin must have a look. */
    @WithDefault("10")
    int tries();

    /** How long nobody else gets the handle. */
    @WithDefault("365d")
    Duration handleKept();
}
