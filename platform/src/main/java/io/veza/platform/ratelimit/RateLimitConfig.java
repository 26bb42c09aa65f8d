package io.veza.platform.ratelimit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How callers are counted while Redis answers, and while it does not. */
@ConfigMapping(prefix = "veza.ratelimit")
interface RateLimitConfig {

    /** Redis not having answered by then, this process counts alone. */
    @WithDefault("500ms")
    Duration patience();

    /** How long it does so before one call tries Redis again. */
    @WithDefault("1s")
    Duration pause();

    /** Share of each limit this process gives out alone: one by the number of processes. */
    @WithDefault("1")
    double localShare();
}
