package io.veza.gateway.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much scrobblers may bring at once. */
@ConfigMapping(prefix = "veza.listenbrainz")
public interface ListenBrainzConfig {

    @WithDefault("1000")
    int listens();

    /** Of one of them as JSON. */
    @WithDefault("10240")
    int listenBytes();

    /** Of all that is sent. */
    @WithDefault("10485760")
    int bodyBytes();

    /** How long that may take to arrive. */
    @WithDefault("30s")
    Duration bodyWithin();
}
