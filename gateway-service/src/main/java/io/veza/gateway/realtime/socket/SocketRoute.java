package io.veza.gateway.realtime.socket;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.realtime.EdgeMeter;
import io.veza.gateway.realtime.RealtimeConfig;
import io.veza.gateway.realtime.wire.CloseCode;
import io.veza.gateway.realtime.wire.Subprotocol;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/** {@code GET /ws}: the upgrade, and the life of the socket that comes of it. */
@ApplicationScoped
class SocketRoute {

    private static final Logger LOG = Logger.getLogger(SocketRoute.class);
    private static final String PATH = "/ws";

    private final Sockets sockets;
    private final RealtimeConfig config;
    private final SocketListener.Factory listeners;
    private final EdgeMeter meter;
    private volatile boolean draining;

    SocketRoute(
            Sockets sockets,
            RealtimeConfig config,
            SocketListener.Factory listeners,
            EdgeMeter meter) {
        this.sockets = sockets;
        this.config = config;
        this.listeners = listeners;
        this.meter = meter;
    }

    void register(@Observes Router router) {
        router.get(PATH).handler(this::upgrade);
    }

    void drainEarly(@Observes ShutdownDelayInitiatedEvent event) {
        drain();
    }

    void drainLast(@Observes ShutdownEvent event) {
        drain();
    }

    private void drain() {
        if (!draining) {
            draining = true;
            LOG.infof("draining %d WebSocket connections", sockets.count());
            sockets.drain();
        }
    }

    private void upgrade(RoutingContext call) {
        if (draining || sockets.full()) {
            call.fail(unavailable());
            return;
        }
        if (offered(call).isEmpty()) {
            call.fail(badSubprotocol());
            return;
        }
        call.request()
                .toWebSocket()
                .onSuccess(ws -> open(ws, call))
                .onFailure(why -> LOG.debugf("WebSocket upgrade failed: %s", why.getMessage()));
    }

    private void open(ServerWebSocket ws, RoutingContext call) {
        Subprotocol subprotocol = Subprotocol.of(ws.subProtocol()).orElseThrow();
        Context context = Objects.requireNonNull(Vertx.currentContext());
        HttpConnection connection = call.request().connection();
        Socket socket = new Socket(ws, connection, context, subprotocol, heartbeat(), meter);
        SocketListener listener = listeners.opened(socket, call.request());
        sockets.add(socket, listener);
        MessageAssembler assembler = new MessageAssembler(config.maxFrame(), listener::message);
        ws.frameHandler(frame -> {
            if (!assembler.accept(frame)) {
                socket.close(CloseCode.TOO_LARGE);
            }
        });
        ws.exceptionHandler(why -> {
            LOG.debugf("WebSocket failed: %s", why.getMessage());
            if (why instanceof CorruptedWebSocketFrameException bad) {
                socket.drop(code(bad));
            }
        });
        ws.closeHandler(nothing -> {
            sockets.remove(socket);
            listener.closed();
        });
    }

    /** Frames that RFC 6455 does not know; nothing that follows them can be read. */
    private static CloseCode code(CorruptedWebSocketFrameException bad) {
        return bad.closeStatus().equals(WebSocketCloseStatus.MESSAGE_TOO_BIG)
                ? CloseCode.TOO_LARGE
                : CloseCode.BAD_FRAME;
    }

    private Heartbeat heartbeat() {
        double chance = ThreadLocalRandom.current().nextDouble();
        return new Heartbeat(config.heartbeat().toNanos(), chance, System.nanoTime());
    }

    private static Optional<Subprotocol> offered(RoutingContext call) {
        String header = call.request().getHeader(HttpHeaderNames.SEC_WEBSOCKET_PROTOCOL);
        return header == null
                ? Optional.empty()
                : Arrays.stream(header.split(","))
                        .map(String::trim)
                        .flatMap(token -> Subprotocol.of(token).stream())
                        .findFirst();
    }

    private static DomainException unavailable() {
        return DomainException.retryable(
                CoreError.UNAVAILABLE,
                "This gateway takes no more connections; try again.",
                java.time.Duration.ofSeconds(2));
    }

    private static DomainException badSubprotocol() {
        return new DomainException(
                CoreError.INVALID_REQUEST,
                "Ask for the subprotocol "
                        + String.join(" or ", Subprotocol.tokens())
                        + " in Sec-WebSocket-Protocol.");
    }
}
