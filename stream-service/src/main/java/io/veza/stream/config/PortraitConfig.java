package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Pictures that people show of themselves, and what holds for covers too. */
@ConfigMapping(prefix = "veza.portrait")
public interface PortraitConfig {

    /** The largest upload, in bytes. */
    @WithDefault("8388608")
    long limit();

    /** How many somebody may upload in a day. */
    @WithDefault("30")
    int daily();

    /** Of one picture, a cover too; what has more is not unpacked. */
    @WithDefault("40000000")
    long pixels();

    /** How often what nobody shows any more is removed, covers too. */
    @WithDefault("PT10S")
    Duration round();
}
