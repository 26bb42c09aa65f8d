package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where listens may be sent. */
@ConfigMapping(prefix = "veza.scrobbler")
public interface ScrobblerConfig {

    /** How often it is looked for what is due. */
    @WithDefault("PT10S")
    Duration round();

    /** For a whole call. */
    @WithDefault("PT15S")
    Duration timeout();

    ListenBrainz listenbrainz();

    LastFm lastfm();

    interface ListenBrainz {

        /** Of ListenBrainz' API, or of what speaks as it does; {@code off}: nowhere. */
        @WithDefault("https://api.listenbrainz.org")
        String url();
    }

    /** Off unless the operator has an API account there. */
    interface LastFm {

        @WithDefault("https://ws.audioscrobbler.com/2.0/")
        String url();

        Optional<String> key();

        Optional<String> secret();
    }
}
