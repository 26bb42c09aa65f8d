package io.veza.gateway.realtime.op;

import io.vertx.core.http.HttpServerRequest;
import io.veza.gateway.realtime.RealtimeConfig;
import io.veza.gateway.realtime.room.RoomHub;
import io.veza.gateway.realtime.socket.Socket;
import io.veza.gateway.realtime.socket.SocketListener;
import io.veza.proto.edge.v1.Hello;
import io.veza.proto.edge.v1.ServerEnvelope;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens a conversation on every fresh socket, beginning with {@code hello}. */
@ApplicationScoped
class Conversations implements SocketListener.Factory {

    private final RoomHub rooms;
    private final ConversationParts parts;
    private final ServerEnvelope hello;

    Conversations(RoomHub rooms, ConversationParts parts, RealtimeConfig config) {
        this.rooms = rooms;
        this.parts = parts;
        this.hello =
                ServerEnvelope.newBuilder()
                        .setHello(
                                Hello.newBuilder()
                                        .setHeartbeatMs((int) config.heartbeat().toMillis())
                                        .setIdleMs((int) config.idle().toMillis())
                                        .setMaxFrame(config.maxFrame()))
                        .build();
    }

    @Override
    public SocketListener opened(Socket socket, HttpServerRequest upgrade) {
        socket.send(hello);
        return new Conversation(new Peer(socket, upgrade, rooms, parts.config()), parts);
    }
}
