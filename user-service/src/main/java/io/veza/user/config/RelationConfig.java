package io.veza.user.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Bounds of how people stand to each other. */
@ConfigMapping(prefix = "veza.relation")
public interface RelationConfig {

    /** Whom somebody may follow, block or mute, of each. */
    @WithDefault("5000")
    int most();

    /** What somebody may change in a window. */
    @WithDefault("400")
    int changes();

    @WithDefault("1h")
    Duration window();
}
