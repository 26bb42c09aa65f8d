package io.veza.gateway.realtime.socket;

import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.EventLoop;
import io.veza.gateway.realtime.RealtimeConfig;
import io.veza.gateway.realtime.wire.CloseCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * All open sockets, by event loop. One task per loop and second looks after its sockets: pings the
 * silent, closes the dead and those that take nothing. No timer per socket.
 */
@ApplicationScoped
class Sockets implements OpenSockets {

    private final RealtimeConfig config;
    private final AtomicInteger open = new AtomicInteger();
    private final Map<EventLoop, Map<Socket, SocketListener>> byLoop = new ConcurrentHashMap<>();

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
        Map<Socket, SocketListener> ofLoop = byLoop.get(socket.eventLoop());
        if (ofLoop != null && ofLoop.remove(socket) != null) {
            open.decrementAndGet();
        }
    }

    /** Asks every client to come back, spread over a time so that they do not all come at once. */
    void drain() {
        int spread = (int) config.drainSpread().toMillis();
        byLoop.forEach((loop, sockets) -> loop.execute(() -> drain(sockets, spread)));
    }

    private static void drain(Map<Socket, SocketListener> sockets, int spread) {
        int i = 0;
        for (Map.Entry<Socket, SocketListener> entry : Map.copyOf(sockets).entrySet()) {
            entry.getValue().draining((int) ((long) spread * i++ / sockets.size()));
            entry.getKey().close(CloseCode.DRAIN);
        }
    }

    /** The map belongs to one loop; only its size is read elsewhere. */
    private Map<Socket, SocketListener> watched(EventLoop loop) {
        Map<Socket, SocketListener> sockets = new HashMap<>();
        loop.scheduleAtFixedRate(() -> sweep(sockets), 1, 1, TimeUnit.SECONDS);
        return sockets;
    }

    private void sweep(Map<Socket, SocketListener> sockets) {
        long now = System.nanoTime();
        for (Map.Entry<Socket, SocketListener> entry : Map.copyOf(sockets).entrySet()) {
            lookAfter(entry.getKey(), now);
            entry.getValue().tick();
        }
    }

    private void lookAfter(Socket socket, long now) {
        if (socket.unwritableNanos(now) > config.maxUnwritable().toNanos()) {
            socket.close(CloseCode.SLOW);
            socket.cut();
        } else if (socket.silentNanos(now) > config.idle().toNanos()) {
            socket.close(CloseCode.IDLE);
            socket.cut();
        } else if (socket.silentNanos(now) > config.heartbeat().toNanos()) {
            socket.ping();
        }
    }
}
