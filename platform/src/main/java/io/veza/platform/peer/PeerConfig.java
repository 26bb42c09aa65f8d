package io.veza.platform.peer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Who this service is among the others. */
@ConfigMapping(prefix = "veza.service")
public interface PeerConfig {

    String name();

    /** Its Ed25519 key, PKCS#8 in base64; {@code SERVICE_KEY}. */
    Optional<String> key();

    /**
     * The public keys of all services; {@code SERVICE_KEYS}: {@code name:base64}, separated by
     * commas. A service that changes its key is there twice for a while.
     */
    Optional<String> keys();

    /** {@code SERVICE_TOKENS}. */
    @WithDefault("require")
    Mode tokens();

    /** {@code SERVICE_TLS}; says something only where there are certificates. */
    @WithDefault("require")
    Tls tls();

    @WithDefault("5m")
    Duration lifetime();

    /** A token is made anew this long before it ends. */
    @WithDefault("1m")
    Duration renewal();

    /** How far the clocks of two machines may differ. */
    @WithDefault("30s")
    Duration skew();

    /** How far services have come that change over to TLS one after the other. */
    enum Tls {
        /** Calls are served in the clear and over TLS, and go out in the clear. */
        ACCEPT,
        /** Calls are served either way still, and go out over TLS. */
        USE,
        REQUIRE
    }

    /** What becomes of a call that does not say which service makes it. */
    enum Mode {
        REQUIRE,
        /** It is served, for the time of an update; a bad token is refused all the same. */
        ACCEPT
    }
}
