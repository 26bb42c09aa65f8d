package io.veza.platform.fetch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far we go for strangers. */
@ConfigMapping(prefix = "veza.fetch")
public interface FetchConfig {

    /** For everything, redirects included. */
    @WithDefault("PT6S")
    Duration timeout();

    @WithDefault("3")
    int redirects();

    @WithDefault("80,443")
    Set<Integer> ports();

    /** Networks that are not public and may be called all the same, as {@code 10.1.0.0/16}. */
    Optional<List<String>> permitted();

    @WithDefault("Mozilla/5.0 (compatible; Veza/2; link preview)")
    String userAgent();
}
