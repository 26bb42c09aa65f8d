package io.veza.gateway.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is told of tracks, albums, playlists and people to other sites. */
@ConfigMapping(prefix = "veza.embed")
public interface EmbedConfig {

    /** How long what was found is told to whoever asks next, at most. */
    @WithDefault("15s")
    Duration keep();

    /** Of how many things that is. */
    @WithDefault("10000")
    int most();

    /** How long a page waits for what is told of it, and then comes without. */
    @WithDefault("1s")
    Duration pageWithin();

    /** Of an album or playlist in a player on another site. */
    @WithDefault("50")
    int tracks();

    /** How long other sites are told to keep what was answered. */
    @WithDefault("1h")
    Duration cacheAge();
}
