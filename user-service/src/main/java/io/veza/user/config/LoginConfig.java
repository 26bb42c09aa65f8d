package io.veza.user.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How guessing is slowed down. */
@ConfigMapping(prefix = "veza.login")
public interface LoginConfig {

    /** Failures with one name from one network before delays begin; then 1 s, 2 s, 4 s … */
    @WithDefault("5")
    int freeFailures();

    @WithDefault("15m")
    Duration longestDelay();

    /** Failures are forgotten after this. */
    @WithDefault("12h")
    Duration memory();

    /** Failures of one address in a window. */
    @WithDefault("20")
    int addressFailures();

    /** Failures of one network (/24, /64) in a window. */
    @WithDefault("100")
    int networkFailures();

    @WithDefault("5m")
    Duration window();

    /** Wrong passwords in a row, wherever from, after which the account needs another one. */
    @WithDefault("100")
    int guesses();

    Tarpit tarpit();

    /** Refusals come late, the later the more of them. */
    interface Tarpit {

        @WithDefault("400ms")
        Duration step();

        /** Shorter than what the gateway waits for an answer. */
        @WithDefault("3s")
        Duration longest();
    }
}
