package io.veza.user.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The first admin, made at start when absent. Both handle and password must be set. */
@ConfigMapping(prefix = "veza.admin")
public interface AdminConfig {

    Optional<String> handle();

    Optional<String> password();

    @WithDefault("admin@veza.local")
    String email();
}
