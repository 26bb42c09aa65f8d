package io.veza.platform.auth;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;

/** The settings as they are when nobody sets them. */
final class Defaults {

    private Defaults() {}

    static AuthConfig auth() {
        return auth(Map.of());
    }

    /** But for these. */
    static AuthConfig auth(Map<String, String> set) {
        return new SmallRyeConfigBuilder()
                .withDefaultValues(set)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(AuthConfig.class)
                .build()
                .getConfigMapping(AuthConfig.class);
    }
}
