package io.veza.user.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How second factors are asked for. */
@ConfigMapping(prefix = "veza.factor")
public interface FactorConfig {

    /** The name authenticator apps show. */
    @WithDefault("Veza")
    String issuer();

    /** Whether the code before the present one is taken too: kinder to slow hands, 60 s of life. */
    @WithDefault("true")
    boolean takePrevious();

    /** How long a sign-in waits for its code, and how many it may try. */
    @WithDefault("10m")
    Duration challenge();

    @WithDefault("5")
    int challengeTries();

    /** Wrong codes of one account before none is looked at for a while. */
    @WithDefault("10")
    int tries();

    @WithDefault("15m")
    Duration pause();

    /** How long a remembered device needs no code. */
    @WithDefault("30d")
    Duration trust();
}
