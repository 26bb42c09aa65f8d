package io.veza.chat.adapter.nats;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.veza.chat.application.safety.WatchArrivals;
import io.veza.platform.kernel.Event;
import io.veza.platform.nats.EventHandler;
import io.veza.proto.chat.v1.MemberJoined;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Hears of everybody who comes into a room, whichever process let them in. */
@ApplicationScoped
class Arrived implements EventHandler {

    private final WatchArrivals watchArrivals;

    Arrived(WatchArrivals watchArrivals) {
        this.watchArrivals = watchArrivals;
    }

    @Override
    public String name() {
        return "chat-arrivals";
    }

    @Override
    public Set<String> types() {
        return Set.of("veza.chat.room.member_joined");
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection tx) {
        try {
            return watchArrivals.handle(MemberJoined.parseFrom(event.payload()).getRoom());
        } catch (InvalidProtocolBufferException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
    }
}
