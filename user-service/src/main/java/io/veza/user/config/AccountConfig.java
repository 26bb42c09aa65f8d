package io.veza.user.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What the operator asks of accounts. */
@ConfigMapping(prefix = "veza.account")
public interface AccountConfig {

    /** Whether a new account can be used before its address is proved. */
    @WithDefault("offered")
    Verification verification();

    /** How long somebody who left may come back by signing in. */
    @WithDefault("30d")
    Duration returnWithin();

    enum Verification {
        OFFERED,
        REQUIRED
    }
}
