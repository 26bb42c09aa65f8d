package io.veza.platform.persistence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay works through the log. */
@ConfigMapping(prefix = "veza.relay")
interface RelayConfig {

    /** Events read, published and marked at a time. */
    @WithDefault("256")
    int batch();

    /** Shortest time between two looks that find something, unless the first finds a full batch. */
    @WithDefault("20ms")
    Duration pace();

    /** Longest time between two looks when nobody rings. */
    @WithDefault("500ms")
    Duration poll();

    /** Wait after a failed publication. */
    @WithDefault("1s")
    Duration retry();
}
