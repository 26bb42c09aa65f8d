package io.veza.platform.telemetry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is measured. */
@ConfigMapping(prefix = "veza.telemetry")
interface TelemetryConfig {

    /** Whether there is a collector to send traces to. */
    @WithDefault("false")
    boolean export();

    /** Share of calls whose traces are sent. */
    @WithDefault("1.0")
    double sampleRatio();
}
