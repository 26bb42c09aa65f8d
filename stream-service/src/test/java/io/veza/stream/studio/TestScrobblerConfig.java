package io.veza.stream.studio;

import io.vertx.core.json.JsonObject;
import io.veza.stream.config.ScrobblerConfig;
import java.time.Duration;
import java.util.Optional;

/**
 * Where a test sends listens.
 *
 * @param address of both services
 */
public record TestScrobblerConfig(String address) implements ScrobblerConfig {

    static {
        // Vert.x looks for its JSON by the first thread that asks: one of a pool would find another
        // loader's.
        new JsonObject().encode();
    }

    public static ScrobblerConfig at(String address) {
        return new TestScrobblerConfig(address);
    }

    @Override
    public Duration round() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration timeout() {
        return Duration.ofSeconds(5);
    }

    @Override
    public ListenBrainz listenbrainz() {
        return () -> address;
    }

    @Override
    public LastFm lastfm() {
        return new Keyed(address);
    }

    private record Keyed(String url) implements LastFm {

        @Override
        public Optional<String> key() {
            return Optional.of("a-key");
        }

        @Override
        public Optional<String> secret() {
            return Optional.of("a-secret");
        }
    }
}
