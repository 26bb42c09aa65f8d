package io.veza.user.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How sessions that are over are forgotten. */
@ConfigMapping(prefix = "veza.purge")
public interface PurgeConfig {

    @WithDefault("1h")
    Duration every();

    /** Kept for this long after their end. */
    @WithDefault("30d")
    Duration keep();

    /** Sessions in one transaction; each takes its refresh tokens along. */
    @WithDefault("200")
    int batch();
}
