package io.veza.platform.peer;

import io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.InternalNettyChannelBuilder;
import io.grpc.netty.InternalNettyChannelBuilder.ProtocolNegotiatorFactory;
import io.grpc.netty.InternalProtocolNegotiator.ProtocolNegotiator;
import io.grpc.netty.InternalProtocolNegotiators;
import io.grpc.netty.NettyChannelBuilder;
import io.netty.handler.ssl.SslContext;
import io.quarkus.grpc.api.ChannelBuilderCustomizer;
import io.quarkus.grpc.runtime.config.GrpcClientConfiguration;
import jakarta.inject.Singleton;
import java.util.Map;
import javax.net.ssl.SSLException;

/**
 * Where there are certificates, calls to other services show this one's, and go to nobody whose
 * certificate is not for the name that was called. Quarkus builds a context of its own after this;
 * only what gRPC calls internal is not overruled by it.
 */
@Singleton
class PeerClientTls implements ChannelBuilderCustomizer<NettyChannelBuilder> {

    private final PeerCertificates certificates;

    private final PeerConfig peers;

    PeerClientTls(PeerCertificates certificates, PeerConfig peers) {
        this.certificates = certificates;
        this.peers = peers;
    }

    @Override
    public Map<String, Object> customize(
            String name, GrpcClientConfiguration config, NettyChannelBuilder builder) {
        if (certificates.areOn() && peers.tls() != PeerConfig.Tls.ACCEPT) {
            SslContext context = context();
            InternalNettyChannelBuilder.setProtocolNegotiatorFactory(
                    builder, (ProtocolNegotiatorFactory) () -> secure(context));
        }
        return Map.of();
    }

    private static ProtocolNegotiator secure(SslContext context) {
        return InternalProtocolNegotiators.tls(context, null, null);
    }

    private SslContext context() {
        try {
            return GrpcSslContexts.forClient()
                    .protocols("TLSv1.3")
                    .keyManager(certificates.key())
                    .trustManager(certificates.trust())
                    .build();
        } catch (SSLException e) {
            throw new IllegalStateException("Calls over TLS are not possible here", e);
        }
    }
}
