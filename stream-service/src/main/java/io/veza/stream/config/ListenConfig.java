package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long it is known which playings were counted. */
@ConfigMapping(prefix = "veza.listen")
public interface ListenConfig {

    /** Longer than a playing can be told late, which is a day. */
    @WithDefault("P2D")
    Duration counted();

    /** How often it is looked for what can be forgotten. */
    @WithDefault("PT1H")
    Duration round();
}
