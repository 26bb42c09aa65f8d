package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Secret links. */
@ConfigMapping(prefix = "veza.link")
public interface LinkConfig {

    /** How many one track may have. */
    @WithDefault("50")
    int most();

    /** How long the addresses work that an opened one gives out, as long as it lives. */
    @WithDefault("PT12H")
    Duration openFor();
}
