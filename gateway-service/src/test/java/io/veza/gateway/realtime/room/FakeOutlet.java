package io.veza.gateway.realtime.room;

import com.google.protobuf.util.JsonFormat;
import io.netty.buffer.ByteBuf;
import io.netty.channel.EventLoop;
import io.veza.gateway.realtime.wire.Outlet;
import io.veza.gateway.realtime.wire.Subprotocol;
import io.veza.proto.edge.v1.ServerEnvelope;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

/** A client that keeps what it is sent, unframed and parsed. */
final class FakeOutlet implements Outlet {

    private final EventLoop loop;
    private final List<ServerEnvelope> received = new CopyOnWriteArrayList<>();
    volatile long queued;
    volatile int queuedWrites;

    FakeOutlet(EventLoop loop) {
        this.loop = loop;
    }

    @Override
    public Subprotocol subprotocol() {
        return Subprotocol.JSON;
    }

    @Override
    public EventLoop eventLoop() {
        return loop;
    }

    @Override
    public Executor executor() {
        return loop;
    }

    @Override
    public long queuedBytes() {
        return queued;
    }

    @Override
    public int queuedWrites() {
        return queuedWrites;
    }

    @Override
    public void write(ByteBuf frames) {
        try {
            while (frames.isReadable()) {
                received.add(parse(unframe(frames)));
            }
        } finally {
            frames.release();
        }
    }

    List<ServerEnvelope> received() {
        return received;
    }

    List<Integer> seqs() {
        return received.stream()
                .filter(ServerEnvelope::hasEvent)
                .map(envelope -> envelope.getEvent().getSeq())
                .toList();
    }

    private static String unframe(ByteBuf frames) {
        frames.skipBytes(1);
        int length = frames.readByte();
        int size = length == 126 ? frames.readUnsignedShort() : length;
        return frames.readCharSequence(size, StandardCharsets.UTF_8).toString();
    }

    private static ServerEnvelope parse(String json) {
        ServerEnvelope.Builder envelope = ServerEnvelope.newBuilder();
        try {
            JsonFormat.parser().merge(json, envelope);
        } catch (com.google.protobuf.InvalidProtocolBufferException e) {
            throw new AssertionError("not an envelope: " + json, e);
        }
        return envelope.build();
    }
}
