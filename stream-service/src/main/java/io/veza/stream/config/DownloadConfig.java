package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Tracks to keep. */
@ConfigMapping(prefix = "veza.download")
public interface DownloadConfig {

    /** How long the address of a file to save works. */
    @WithDefault("PT15M")
    Duration openFor();
}
