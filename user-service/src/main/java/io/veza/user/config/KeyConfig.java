package io.veza.user.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a key that signs access tokens is what. */
@ConfigMapping(prefix = "veza.key")
public interface KeyConfig {

    /** Known to verifiers before it signs. */
    @WithDefault("24h")
    Duration published();

    @WithDefault("30d")
    Duration signs();

    /** Known to verifiers afterwards. */
    @WithDefault("24h")
    Duration retired();

    /** By then every verifier has it: each asks again after five minutes. */
    @WithDefault("10m")
    Duration known();
}
