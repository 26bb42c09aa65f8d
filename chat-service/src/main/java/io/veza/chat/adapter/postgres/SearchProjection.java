package io.veza.chat.adapter.postgres;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Event;
import io.veza.platform.nats.EventHandler;
import io.veza.proto.chat.v1.MessageChanged;
import io.veza.proto.chat.v1.MessagesPosted;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Notes how far each room has come. One number per room: ten thousand messages a second are as
 * little work as one, and what is edited while it waits is indexed once.
 */
@ApplicationScoped
class SearchProjection implements EventHandler {

    private static final String POSTED = "veza.chat.message.posted";
    private static final String EDITED = "veza.chat.message.edited";
    private static final String DELETED = "veza.chat.message.deleted";
    private static final String REACTED = "veza.chat.message.reacted";
    private static final String UNREACTED = "veza.chat.message.unreacted";

    private static final String NOTE =
            """
            insert into search_room (room_id, top) values ($1, $2)
            on conflict (room_id) do update set top = excluded.top
            where search_room.top < excluded.top\
            """;

    @Override
    public String name() {
        return "chat-search";
    }

    @Override
    public Set<String> types() {
        return Set.of(POSTED, EDITED, DELETED, REACTED, UNREACTED);
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection tx) {
        try {
            return event.type().equals(POSTED)
                    ? posted(MessagesPosted.parseFrom(event.payload()), tx)
                    : changed(MessageChanged.parseFrom(event.payload()), tx);
        } catch (InvalidProtocolBufferException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
    }

    private static Uni<Void> posted(MessagesPosted posted, SqlConnection tx) {
        int last = posted.getMessages(posted.getMessagesCount() - 1).getSeq();
        return note(tx, posted.getRoom(), last);
    }

    private static Uni<Void> changed(MessageChanged changed, SqlConnection tx) {
        return note(tx, changed.getRoom(), changed.getSeq());
    }

    private static Uni<Void> note(SqlConnection tx, long room, int top) {
        return tx.preparedQuery(NOTE).execute(Tuple.of(room, top)).replaceWithVoid();
    }
}
