package io.veza.platform.runtime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** Settings of the process itself. */
@ConfigMapping(prefix = "veza.runtime")
interface RuntimeConfig {

    /** Number of this process among all that make ids, 0 to 1023; random when absent. */
    OptionalInt node();

    Workers workers();

    interface Workers {

        /** How many tasks may block at once. */
        @WithDefault("64")
        int parallel();

        /** How many more may wait for their turn; beyond that, callers are told to come back. */
        @WithDefault("1000")
        int waiting();

        /** What a refused caller is told to wait. */
        @WithDefault("1s")
        Duration retryAfter();
    }
}
