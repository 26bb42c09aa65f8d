package io.veza.chat.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where people find the house. */
@ConfigMapping(prefix = "veza")
public interface SiteConfig {

    @WithDefault("http://localhost:8080")
    String publicUrl();
}
