package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Pictures of albums and tracks; how many pixels are unpacked, PortraitConfig says. */
@ConfigMapping(prefix = "veza.cover")
public interface CoverConfig {

    /** The largest upload, in bytes. */
    @WithDefault("10485760")
    long limit();

    /** How many somebody may upload in a day. */
    @WithDefault("200")
    int daily();
}
