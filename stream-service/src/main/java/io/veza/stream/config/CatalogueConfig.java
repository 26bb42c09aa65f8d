package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often what the catalogue is ordered by is counted anew. */
@ConfigMapping(prefix = "veza.catalogue")
public interface CatalogueConfig {

    /** Charts, and what is trending. */
    @WithDefault("PT1M")
    Duration rank();

    /** Genres and tags. */
    @WithDefault("PT1M")
    Duration count();
}
