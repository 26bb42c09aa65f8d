package io.veza.platform.ratelimit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a caller waits for the shared count. */
@ConfigMapping(prefix = "veza.ratelimit")
interface RateLimitConfig {

    /** Redis not having answered by then, this process counts alone. */
    @WithDefault("500ms")
    Duration patience();
}
