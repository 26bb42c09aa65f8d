package io.veza.gateway.realtime.socket;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.EventLoop;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.stream.ChunkedWriteHandler;
import io.netty.handler.timeout.IdleStateHandler;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.net.impl.ConnectionBase;
import io.veza.gateway.realtime.EdgeMeter;
import io.veza.gateway.realtime.wire.CloseCode;
import io.veza.gateway.realtime.wire.Outlet;
import io.veza.gateway.realtime.wire.Subprotocol;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * One open WebSocket. Everything but {@link #close} and {@link #executor} belongs to its event
 * loop.
 *
 * <p>Frames are written as bytes at the Netty channel's end, past Vert.x' own writer, which copies
 * each message once per receiver, and past the handlers in between. This is the only class that
 * knows Vert.x' internals.
 */
public final class Socket implements Outlet {

    private static final String LIVENESS = "veza-liveness";

    private final ServerWebSocket ws;
    private final Channel channel;
    private final ChannelHandlerContext exit;
    private final Context context;
    private final Subprotocol subprotocol;
    private final EdgeMeter meter;
    private final Heartbeat heartbeat;
    private long lastSeen = System.nanoTime();
    private long unwritableSince;
    private volatile boolean closing;

    Socket(
            ServerWebSocket ws,
            HttpConnection connection,
            Context context,
            Subprotocol subprotocol,
            Heartbeat heartbeat,
            EdgeMeter meter) {
        this.ws = ws;
        this.context = context;
        this.subprotocol = subprotocol;
        this.heartbeat = heartbeat;
        this.meter = meter;
        this.channel = ((ConnectionBase) connection).channel();
        this.exit = exit(channel.pipeline(), new Liveness(this));
        forgetHttp();
    }

    /** Behind TLS, before all that would make frames of bytes or bytes of frames. */
    private static ChannelHandlerContext exit(ChannelPipeline pipeline, Liveness liveness) {
        ChannelHandlerContext tls = pipeline.context(SslHandler.class);
        if (tls == null) {
            pipeline.addFirst(LIVENESS, liveness);
        } else {
            pipeline.addAfter(tls.name(), LIVENESS, liveness);
        }
        return pipeline.context(LIVENESS);
    }

    /**
     * Sockets are looked after by their loop's own round, and send no files: HTTP's timer and its
     * writer of chunks would cost every write.
     */
    private void forgetHttp() {
        for (Class<? extends ChannelHandler> handler :
                List.of(IdleStateHandler.class, ChunkedWriteHandler.class)) {
            if (channel.pipeline().get(handler) != null) {
                channel.pipeline().remove(handler);
            }
        }
    }

    @Override
    public Subprotocol subprotocol() {
        return subprotocol;
    }

    @Override
    public EventLoop eventLoop() {
        return channel.eventLoop();
    }

    @Override
    public Executor executor() {
        return task -> context.runOnContext(nothing -> task.run());
    }

    @Override
    public void write(ByteBuf frames) {
        exit.writeAndFlush(frames, channel.voidPromise());
    }

    @Override
    public long queuedBytes() {
        var buffer = channel.unsafe().outboundBuffer();
        return buffer == null ? 0 : buffer.totalPendingWriteBytes();
    }

    @Override
    public int queuedWrites() {
        var buffer = channel.unsafe().outboundBuffer();
        return buffer == null ? 0 : buffer.size();
    }

    public void close(CloseCode code) {
        if (closing) {
            return;
        }
        closing = true;
        meter.closed(code);
        ws.close((short) code.code(), code.reason());
    }

    /**
     * Closes without waiting for the peer: for those that take nothing, or send what is no frame.
     */
    public void drop(CloseCode code) {
        close(code);
        // Vert.x flushes when a read has ended; where it ends with a bad frame, it closes first.
        channel.flush();
        channel.eventLoop().schedule(() -> channel.close(), 1, TimeUnit.SECONDS);
    }

    /** Whatever comes in counts as life, a pong included. */
    void touch() {
        lastSeen = System.nanoTime();
        heartbeat.seen(lastSeen);
    }

    long silentNanos(long now) {
        return now - lastSeen;
    }

    /** How long the peer has taken nothing, in nanoseconds; 0 while it takes. */
    long unwritableNanos(long now) {
        if (channel.isWritable()) {
            unwritableSince = 0;
            return 0;
        }
        if (unwritableSince == 0) {
            unwritableSince = now;
        }
        return now - unwritableSince;
    }

    void pingIfDue(long now) {
        if (heartbeat.isDue(now)) {
            ws.writePing(Buffer.buffer());
        }
    }
}
