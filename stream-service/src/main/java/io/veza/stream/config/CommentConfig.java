package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much may be said of tracks. */
@ConfigMapping(prefix = "veza.comment")
public interface CommentConfig {

    /** By one person of one track, answers too. */
    @WithDefault("500")
    int most();
}
