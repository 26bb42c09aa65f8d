package io.veza.platform.auth;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a token must say, and how long what is known of it may be remembered. */
@ConfigMapping(prefix = "veza.auth")
public interface AuthConfig {

    @WithDefault("https://veza.local")
    String issuer();

    /** How far the clocks of two machines may differ. */
    @WithDefault("30s")
    Duration skew();

    /** Whether admins act as such only in a session with a second factor (ASVS 6.3.3, 8.4.2). */
    @WithDefault("false")
    boolean adminSecondFactor();

    /** A key unknown to us is asked for at most this often. */
    @WithDefault("30s")
    Duration refetchPause();

    /** Keys are asked for again after this, so that a withdrawn one dies. */
    @WithDefault("5m")
    Duration keysTtl();

    /** How many proven tokens are remembered, and how long. */
    @WithDefault("100000")
    long cachedTokens();

    @WithDefault("60s")
    Duration cacheTtl();

    /** A revocation is forgotten after this: no token it concerns lives longer. */
    @WithDefault("16m")
    Duration revocationTtl();
}
