package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many playlists there may be, and how long. */
@ConfigMapping(prefix = "veza.playlist")
public interface PlaylistConfig {

    /** Of one person. */
    @WithDefault("1000")
    int most();

    /** In one playlist. */
    @WithDefault("5000")
    int entries();

    /** Of one playlist, without its owner. */
    @WithDefault("50")
    int editors();

    /** How often it is looked whether pictures of playlists are to be painted anew. */
    @WithDefault("PT2S")
    Duration mosaicRound();
}
