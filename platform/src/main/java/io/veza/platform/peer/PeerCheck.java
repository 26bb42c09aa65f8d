package io.veza.platform.peer;

import io.quarkus.runtime.StartupEvent;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * A service whose keys do not fit would be refused by all others, or refuse them all: it does not
 * start.
 */
@Singleton
class PeerCheck {

    private static final Logger LOG = Logger.getLogger(PeerCheck.class);

    private final PeerKeys keys;
    private final PeerConfig config;
    private final PeerReader reader;
    private final boolean development;

    PeerCheck(
            PeerKeys keys,
            PeerConfig config,
            PeerReader reader,
            @ConfigProperty(name = "veza.development", defaultValue = "false")
                    boolean development) {
        this.keys = keys;
        this.config = config;
        this.reader = reader;
        this.development = development;
    }

    void check(@Observes StartupEvent event, PeerTokens tokens) {
        String own = tokens.tokenFor(config.name());
        if (own != null && !isKnown(own)) {
            throw new IllegalStateException(
                    "SERVICE_KEY belongs to none of the keys that SERVICE_KEYS names for "
                            + keys.owner());
        }
        if (config.tokens() == PeerConfig.Mode.ACCEPT) {
            LOG.logf(
                    development ? Logger.Level.DEBUG : Logger.Level.WARN,
                    "Calls without a service's token are served: SERVICE_TOKENS=accept");
        } else if (own == null || keys.known().isEmpty()) {
            throw new IllegalStateException(
                    "SERVICE_KEY and SERVICE_KEYS must be set (see docs/operations.md)");
        }
    }

    void checkTls(@Observes StartupEvent event, PeerCertificates certificates) {
        if (certificates.areOn() && config.tls() != PeerConfig.Tls.REQUIRE) {
            LOG.warnf(
                    "Calls in the clear are served: SERVICE_TLS=%s",
                    config.tls().name().toLowerCase(Locale.ROOT));
        }
    }

    private boolean isKnown(String token) {
        try {
            reader.read(token);
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }
}
