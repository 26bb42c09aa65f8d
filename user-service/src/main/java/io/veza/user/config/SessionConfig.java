package io.veza.user.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long sign-ins last. */
@ConfigMapping(prefix = "veza.session")
public interface SessionConfig {

    /** Life of an access token. */
    @WithDefault("15m")
    Duration access();

    /** A refresh token unused for this long is dead. */
    @WithDefault("7d")
    Duration idle();

    /** After this the person signs in again, whatever happens. */
    @WithDefault("30d")
    Duration absolute();

    /** A refresh repeated within this gets the same answer. */
    @WithDefault("10s")
    Duration grace();
}
