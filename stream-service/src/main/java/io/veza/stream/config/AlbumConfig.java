package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many albums there may be, and how long. */
@ConfigMapping(prefix = "veza.album")
public interface AlbumConfig {

    /** Of one artist. */
    @WithDefault("1000")
    int most();

    /** On one album. */
    @WithDefault("500")
    int tracks();
}
