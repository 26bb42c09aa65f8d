package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The files that a track has been made of. */
@ConfigMapping(prefix = "veza.version")
public interface VersionConfig {

    /** How many one track keeps. */
    @WithDefault("10")
    int most();

    /** How long what was made of a former file is served on to those who have its addresses. */
    @WithDefault("PT24H")
    Duration grace();

    /** How long it is told that a new file has failed. */
    @WithDefault("P7D")
    Duration failedFor();

    /** How often it is looked for what to collect. */
    @WithDefault("PT1M")
    Duration round();
}
