package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When the average of ratings is told, and of what. */
@ConfigMapping(prefix = "veza.rating")
public interface RatingConfig {

    /** People who must have rated something. */
    @WithDefault("5")
    int toldFrom();

    /** The newest ratings that count. */
    @WithDefault("1000")
    int averaged();
}
