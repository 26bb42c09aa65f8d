package io.veza.gateway.realtime.socket;

import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.EventLoop;
import io.veza.gateway.realtime.RealtimeConfig;
import io.veza.gateway.realtime.wire.CloseCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * All open sockets, by event loop. One wheel per loop looks after each socket once a second: pings
 * the silent, closes the dead and those that take nothing.
 */
@ApplicationScoped
class Sockets implements OpenSockets {

    private static final int PARTS = 10;

    private final RealtimeConfig config;
    private final AtomicInteger open = new AtomicInteger();
    private final Map<EventLoop, Wheel<Socket, SocketListener>> byLoop = new ConcurrentHashMap<>();

    Sockets(RealtimeConfig config, MeterRegistry meters) {
        this.config = config;
        meters.gauge("veza_websocket_connections", open);
    }

    boolean full() {
        return open.get() >= config.maxSockets();
    }

    @Override
    public int count() {
        return open.get();
    }

    void add(Socket socket, SocketListener listener) {
        open.incrementAndGet();
        byLoop.computeIfAbsent(socket.eventLoop(), this::watched).put(socket, listener);
    }

    void remove(Socket socket) {
        Wheel<Socket, SocketListener> ofLoop = byLoop.get(socket.eventLoop());
        if (ofLoop != null && ofLoop.remove(socket)) {
            open.decrementAndGet();
        }
    }

    /** Asks every client to come back, spread over a time so that they do not all come at once. */
    void drain() {
        int spread = (int) config.drainSpread().toMillis();
        byLoop.forEach((loop, sockets) -> loop.execute(() -> drain(sockets.all(), spread)));
    }

    private static void drain(Map<Socket, SocketListener> sockets, int spread) {
        int i = 0;
        for (Map.Entry<Socket, SocketListener> entry : sockets.entrySet()) {
            entry.getValue().draining((int) ((long) spread * i++ / sockets.size()));
            entry.getKey().close(CloseCode.DRAIN);
        }
    }

    private Wheel<Socket, SocketListener> watched(EventLoop loop) {
        Wheel<Socket, SocketListener> sockets = new Wheel<>(PARTS);
        long step = Duration.ofSeconds(1).dividedBy(PARTS).toMillis();
        loop.scheduleAtFixedRate(
                () -> sockets.advance(this::lookAfter), step, step, TimeUnit.MILLISECONDS);
        return sockets;
    }

    private void lookAfter(Socket socket, SocketListener listener) {
        long now = System.nanoTime();
        if (socket.unwritableNanos(now) > config.maxUnwritable().toNanos()) {
            socket.drop(CloseCode.SLOW);
        } else if (socket.silentNanos(now) > config.idle().toNanos()) {
            socket.drop(CloseCode.IDLE);
        } else {
            socket.pingIfDue(now);
        }
        listener.tick();
    }
}
