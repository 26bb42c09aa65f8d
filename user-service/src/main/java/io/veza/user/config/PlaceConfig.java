package io.veza.user.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where sign-ins come from, for their owners to recognise them by. */
@ConfigMapping(prefix = "veza.place")
public interface PlaceConfig {

    /**
     * Files in MaxMind's format, e.g. one for IPv4 and one for IPv6; absent: places are not told.
     */
    Optional<List<Path>> database();

    /** Who is to be named where places are shown, and where their link leads. */
    Credit credit();

    interface Credit {

        @WithDefault("DB-IP")
        String title();

        @WithDefault("https://db-ip.com")
        String url();
    }
}
