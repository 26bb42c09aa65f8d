package io.veza.user.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What a house asks people to agree to; what has no version is not asked. */
@ConfigMapping(prefix = "veza.consent")
public interface ConsentConfig {

    Text terms();

    Text privacy();

    /** A text of the operator's. */
    interface Text {

        /** Another one, and everybody is asked once more. */
        Optional<String> version();

        /** Where it can be read. */
        @WithDefault("/")
        String url();
    }
}
