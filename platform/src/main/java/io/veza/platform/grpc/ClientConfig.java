package io.veza.platform.grpc;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patient this service is with its peers. */
@ConfigMapping(prefix = "veza.grpc.client")
interface ClientConfig {

    /** Longest a call may take that says nothing itself. Streams have no such bound. */
    @WithDefault("5s")
    Duration deadline();

    Breaker breaker();

    interface Breaker {

        /** How many of the latest calls decide. */
        @WithDefault("20")
        int window();

        /** Share of failed calls that opens the circuit. */
        @WithDefault("0.5")
        double failureRatio();

        /** How long an open circuit refuses before it tries again. */
        @WithDefault("1s")
        Duration pause();
    }
}
