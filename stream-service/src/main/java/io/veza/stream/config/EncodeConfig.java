package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How tracks are encoded. */
@ConfigMapping(prefix = "veza.encode")
public interface EncodeConfig {

    /**
     * Jobs at a time; -1: four for each core, of which each can make a first rendition while the
     * others wait for their turn with the rest; 0: this process encodes nothing.
     */
    @WithDefault("-1")
    int workers();

    /** Jobs of one person at a time, in all processes together; -1: half of this one's workers. */
    @WithDefault("-1")
    int share();

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
