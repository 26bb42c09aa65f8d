package io.veza.user.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How people get a copy of what is held of them. */
@ConfigMapping(prefix = "veza.takeout")
public interface TakeoutConfig {

    /** Where archives are, encrypted. Several processes of this service share it. */
    @WithDefault(".veza/takeouts")
    Path dir();

    /** How long an archive is there. */
    @WithDefault("7d")
    Duration life();

    /** How long after one was asked for the next may be. */
    @WithDefault("24h")
    Duration pause();

    /** How often it is looked whether one is due. */
    @WithDefault("5s")
    Duration round();

    /** How often a step may fail before an admin must have a look. */
    @WithDefault("10")
    int tries();
}
