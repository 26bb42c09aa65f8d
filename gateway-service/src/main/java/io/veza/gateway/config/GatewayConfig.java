package io.veza.gateway.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What operators may set. */
@ConfigMapping(prefix = "veza")
public interface GatewayConfig {

    /** Where people reach this suite. */
    @WithDefault("http://localhost:8080")
    URI publicUrl();

    /** Where stream-service serves and takes bytes. */
    @WithDefault("http://localhost:8113")
    URI streamMediaUrl();

    /** True on a developer's machine: load-test people exist and are exempt from limits. */
    @WithDefault("false")
    boolean development();

    Gateway gateway();

    interface Gateway {

        /** Addresses or CIDR blocks of proxies whose {@code X-Forwarded-For} is believed. */
        Optional<List<String>> trustedProxies();

        /** Other origins whose pages may call the API. */
        Optional<List<String>> corsOrigins();

        /** Largest JSON body in bytes. */
        @WithDefault("65536")
        int maxJsonBytes();

        /** Largest JSON body that carries the file of a playlist, in bytes. */
        @WithDefault("786432")
        int maxPlaylistBytes();

        /** Largest JSON body in bytes that brings the lyrics of a track. */
        @WithDefault("786432")
        int maxLyricsBytes();

        /** How long a JSON body may take to arrive. */
        @WithDefault("10s")
        Duration bodyWithin();

        /** How long a request may wait for the services behind, all its calls together. */
        @WithDefault("10s")
        Duration answerWithin();

        /** How many calls of requests may wait for one service at a time. */
        @WithDefault("512")
        int callsPerService();

        /** How long a stopping gateway waits for the answers it owes. */
        @WithDefault("10s")
        Duration drainTimeout();
    }
}
