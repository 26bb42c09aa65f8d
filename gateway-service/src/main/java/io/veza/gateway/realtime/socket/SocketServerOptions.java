package io.veza.gateway.realtime.socket;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import io.veza.gateway.realtime.RealtimeConfig;
import io.veza.gateway.realtime.wire.Subprotocol;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells the HTTP server what the edge speaks. Compression stays off: it would cost each receiver a
 * copy of its own. Frames may be larger than we accept, so that a too large one gets its close
 * code.
 */
@ApplicationScoped
class SocketServerOptions implements HttpServerOptionsCustomizer {

    private static final int READ_AT_MOST_FACTOR = 8;

    private final RealtimeConfig config;

    SocketServerOptions(RealtimeConfig config) {
        this.config = config;
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setWebSocketSubProtocols(Subprotocol.tokens())
                .setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false)
                .setMaxWebSocketFrameSize(config.maxFrame() * READ_AT_MOST_FACTOR)
                .setMaxWebSocketMessageSize(config.maxFrame() * READ_AT_MOST_FACTOR)
                .setTcpNoDelay(true);
    }
}
