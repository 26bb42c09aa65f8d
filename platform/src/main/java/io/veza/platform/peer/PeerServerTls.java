package io.veza.platform.peer;

import io.quarkus.grpc.api.ServerBuilderCustomizer;
import io.quarkus.grpc.runtime.config.GrpcServerConfiguration;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.KeyCertOptions;
import io.vertx.core.net.TrustOptions;
import io.vertx.grpc.VertxServerBuilder;
import jakarta.inject.Singleton;

/**
 * Where there are certificates, calls arrive over TLS and from those who show one of the suite's
 * own; Quarkus' own settings cannot read them again for this server.
 */
@Singleton
class PeerServerTls implements ServerBuilderCustomizer<VertxServerBuilder> {

    private final PeerCertificates certificates;

    PeerServerTls(PeerCertificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public void customize(GrpcServerConfiguration config, VertxServerBuilder builder) {
        if (certificates.areOn()) {
            require(config);
            builder.useSsl(this::secure);
        }
    }

    /** These two Quarkus applies after us, and would open what is meant to be closed. */
    private static void require(GrpcServerConfiguration config) {
        if (config.plainText() || config.ssl().clientAuth() != ClientAuth.REQUIRED) {
            throw new IllegalStateException(
                    "Certificates need quarkus.grpc.server.plain-text=false and ssl.client-auth=required;"
                            + " SERVICE_TLS_DIR sets them together");
        }
    }

    private void secure(HttpServerOptions options) {
        options.setKeyCertOptions(KeyCertOptions.wrap(certificates.key()))
                .setTrustOptions(TrustOptions.wrap(certificates.trust()));
    }
}
