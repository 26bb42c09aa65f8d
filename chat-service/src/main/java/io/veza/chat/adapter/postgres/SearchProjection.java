package io.veza.chat.adapter.postgres;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Event;
import io.veza.platform.nats.BatchEventHandler;
import io.veza.proto.chat.v1.MessageChanged;
import io.veza.proto.chat.v1.MessagesPosted;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Notes how far each room has come. One number per room: ten thousand messages a second are as
 * little work as one, and what is edited while it waits is indexed once.
 */
@ApplicationScoped
class SearchProjection implements BatchEventHandler {

    private static final String POSTED = "veza.chat.message.posted";
    private static final String EDITED = "veza.chat.message.edited";
    private static final String DELETED = "veza.chat.message.deleted";
    private static final String REACTED = "veza.chat.message.reacted";
    private static final String UNREACTED = "veza.chat.message.unreacted";

    private static final String NOTE =
            """
            insert into search_room (room_id, top) select * from unnest($1::bigint[], $2::int[])
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

    /** In the order of rooms, so that two transactions never wait for each other crosswise. */
    @Override
    public Uni<Void> handle(List<Event> events, SqlConnection tx) {
        SortedMap<Long, Integer> tops = new TreeMap<>();
        try {
            for (Event event : events) {
                note(tops, event);
            }
        } catch (InvalidProtocolBufferException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
        Long[] rooms = tops.keySet().toArray(Long[]::new);
        Integer[] reached = tops.values().toArray(Integer[]::new);
        return tx.preparedQuery(NOTE).execute(Tuple.of(rooms, reached)).replaceWithVoid();
    }

    private static void note(SortedMap<Long, Integer> tops, Event event)
            throws InvalidProtocolBufferException {
        if (event.type().equals(POSTED)) {
            MessagesPosted posted = MessagesPosted.parseFrom(event.payload());
            int last = posted.getMessages(posted.getMessagesCount() - 1).getSeq();
            tops.merge(posted.getRoom(), last, Math::max);
        } else {
            MessageChanged changed = MessageChanged.parseFrom(event.payload());
            tops.merge(changed.getRoom(), changed.getSeq(), Math::max);
        }
    }
}
