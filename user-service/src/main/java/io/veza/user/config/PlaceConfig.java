package io.veza.user.config;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where sign-ins come from, for their owners to recognise them by. */
@ConfigMapping(prefix = "veza.place")
public interface PlaceConfig {

    /** A file in MaxMind's format; absent: places are not told. */
    Optional<Path> database();
}
