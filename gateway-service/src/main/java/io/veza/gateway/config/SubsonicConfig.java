package io.veza.gateway.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Bounds of what players of OpenSubsonic send. */
@ConfigMapping(prefix = "veza.subsonic")
public interface SubsonicConfig {

    /** Largest form in bytes: a playlist with all its songs is one. */
    @WithDefault("262144")
    int maxFormBytes();

    /** How long a form may take to arrive. */
    @WithDefault("10s")
    Duration formWithin();
}
