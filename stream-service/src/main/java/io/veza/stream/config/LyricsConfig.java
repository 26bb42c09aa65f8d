package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much the lyrics of one track may be. */
@ConfigMapping(prefix = "veza.lyrics")
public interface LyricsConfig {

    /** Of their text in UTF-8; the contract takes no more than 262,144 characters. */
    @WithDefault("262144")
    int bytes();

    @WithDefault("5000")
    int lines();

    /** With times of their own. */
    @WithDefault("20000")
    int words();
}
