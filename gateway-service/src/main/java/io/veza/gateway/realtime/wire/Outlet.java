package io.veza.gateway.realtime.wire;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.channel.EventLoop;
import io.veza.proto.edge.v1.ServerEnvelope;
import java.util.concurrent.Executor;

/** Where envelopes for one client go. Writes belong to its event loop. */
public interface Outlet {

    /** Largest header of an unmasked frame, in bytes. */
    int MAX_HEADER = 10;

    Subprotocol subprotocol();

    EventLoop eventLoop();

    /** Runs tasks on the event loop, with a Vert.x context. */
    Executor executor();

    /** Bytes written but not yet taken by the peer's system. */
    long queuedBytes();

    /** Writes not yet taken, each of one envelope or more. */
    int queuedWrites();

    /** Writes whole frames; takes over the buffer. */
    void write(ByteBuf frames);

    default void send(ServerEnvelope envelope) {
        send(subprotocol().encode(envelope));
    }

    /** Sends what is encoded already. */
    default void send(byte[] payload) {
        ByteBuf frame = PooledByteBufAllocator.DEFAULT.directBuffer(payload.length + MAX_HEADER);
        subprotocol().frame(frame, payload);
        write(frame);
    }
}
