package io.veza.user.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.OptionalInt;

/** What a password check may cost. */
@ConfigMapping(prefix = "veza.password")
public interface PasswordConfig {

    /** bcrypt cost; each step doubles the work. */
    @WithDefault("12")
    int cost();

    /** Checks at once; absent: one per core. */
    OptionalInt threads();

    /** Checks that may wait; one more is refused with LOGIN_BUSY. */
    @WithDefault("32")
    int queue();
}
