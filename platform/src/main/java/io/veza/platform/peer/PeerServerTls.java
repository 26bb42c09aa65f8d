package io.veza.platform.peer;

import io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.InternalProtocolNegotiators;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.quarkus.grpc.api.ServerBuilderCustomizer;
import io.quarkus.grpc.runtime.config.GrpcServerConfiguration;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.KeyCertOptions;
import io.vertx.core.net.TrustOptions;
import io.vertx.grpc.VertxServerBuilder;
import jakarta.inject.Singleton;
import javax.net.ssl.SSLException;

/**
 * Where there are certificates, calls arrive over TLS and from those who show one of the suite's
 * own, or still in the clear where that is allowed; Quarkus' own settings cannot read certificates
 * again for this server, nor serve either way.
 */
@Singleton
class PeerServerTls implements ServerBuilderCustomizer<VertxServerBuilder> {

    private final PeerCertificates certificates;

    private final PeerConfig config;

    PeerServerTls(PeerCertificates certificates, PeerConfig config) {
        this.certificates = certificates;
        this.config = config;
    }

    @Override
    public void customize(GrpcServerConfiguration server, VertxServerBuilder builder) {
        if (!certificates.areOn()) {
            return;
        }
        if (config.tls() == PeerConfig.Tls.REQUIRE) {
            require(server);
            builder.useSsl(this::secure);
        } else {
            allowPlain(server);
            builder.nettyBuilder().protocolNegotiator(either());
        }
    }

    /** These two Quarkus applies after us, and would open what is meant to be closed. */
    private static void require(GrpcServerConfiguration server) {
        if (server.plainText() || server.ssl().clientAuth() != ClientAuth.REQUIRED) {
            throw new IllegalStateException(
                    "Certificates need quarkus.grpc.server.plain-text=false and ssl.client-auth=required;"
                            + " SERVICE_TLS_DIR sets them together");
        }
    }

    /** It would take the port for TLS alone. */
    private static void allowPlain(GrpcServerConfiguration server) {
        if (!server.plainText()) {
            throw new IllegalStateException(
                    "SERVICE_TLS other than require needs quarkus.grpc.server.plain-text=true");
        }
    }

    private EitherNegotiator either() {
        return new EitherNegotiator(
                InternalProtocolNegotiators.serverTls(context()),
                InternalProtocolNegotiators.serverPlaintext());
    }

    private SslContext context() {
        try {
            return GrpcSslContexts.configure(SslContextBuilder.forServer(certificates.key()))
                    .protocols("TLSv1.3")
                    .trustManager(certificates.trust())
                    .clientAuth(io.netty.handler.ssl.ClientAuth.REQUIRE)
                    .build();
        } catch (SSLException e) {
            throw new IllegalStateException("Calls over TLS are not possible here", e);
        }
    }

    private void secure(HttpServerOptions options) {
        options.setKeyCertOptions(KeyCertOptions.wrap(certificates.key()))
                .setTrustOptions(TrustOptions.wrap(certificates.trust()));
    }
}
