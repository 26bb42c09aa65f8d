package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How tracks are encoded. */
@ConfigMapping(prefix = "veza.encode")
public interface EncodeConfig {

    /** Jobs at a time; -1: as many as there are cores, 0: this process encodes nothing. */
    @WithDefault("-1")
    int workers();

    @WithDefault("PT6H")
    Duration longestTrack();

    /** How long a silent runner keeps its job. */
    @WithDefault("PT20S")
    Duration lease();

    /** How often jobs made by other processes are looked for. */
    @WithDefault("PT1S")
    Duration poll();

    @WithDefault("3")
    int maxAttempts();
}
