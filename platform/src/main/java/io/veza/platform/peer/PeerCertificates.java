package io.veza.platform.peer;

import io.quarkus.tls.CertificateUpdatedEvent;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.net.ssl.X509KeyManager;
import org.jboss.logging.Logger;

/**
 * This service's certificate and whom it trusts, where {@code SERVICE_TLS_DIR} names them. They are
 * read again from time to time, and each handshake takes the latest.
 */
@Singleton
class PeerCertificates {

    /** The name of the settings in Quarkus' registry. */
    static final String NAME = "peers";

    private static final Logger LOG = Logger.getLogger(PeerCertificates.class);

    private final Vertx vertx;
    private final LatestKey key = new LatestKey();
    private final LatestTrust trust = new LatestTrust();
    private final boolean on;

    PeerCertificates(TlsConfigurationRegistry registry, Vertx vertx) {
        this.vertx = vertx;
        var configuration = registry.get(NAME);
        on = configuration.isPresent();
        configuration.ifPresent(this::take);
    }

    boolean areOn() {
        return on;
    }

    X509ExtendedKeyManager key() {
        return key;
    }

    X509ExtendedTrustManager trust() {
        return trust;
    }

    void onUpdate(@Observes CertificateUpdatedEvent update) {
        if (NAME.equals(update.name())) {
            take(update.tlsConfiguration());
            LOG.debug("The certificates for calls between services were read again");
        }
    }

    private void take(TlsConfiguration configuration) {
        try {
            key.use(
                    first(
                            X509KeyManager.class,
                            configuration
                                    .getKeyStoreOptions()
                                    .getKeyManagerFactory(vertx)
                                    .getKeyManagers()));
            TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
            factory.init(configuration.getTrustStore());
            trust.use(first(X509ExtendedTrustManager.class, factory.getTrustManagers()));
        } catch (Exception e) {
            throw new IllegalStateException("SERVICE_TLS_DIR holds no usable certificates", e);
        }
    }

    private static <T> T first(Class<T> type, Object[] managers) {
        return Arrays.stream(managers)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
