package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Tracks that come out by themselves. */
@ConfigMapping(prefix = "veza.publication")
public interface PublicationConfig {

    /** How often it is looked whose time has come. */
    @WithDefault("PT0.5S")
    Duration round();

    /** How far ahead a track may be scheduled. */
    @WithDefault("P1095D")
    Duration furthest();
}
