package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.proto.chat.v1.MessageChanged;
import io.veza.proto.chat.v1.MessagesPosted;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far rooms have come, for whoever indexes them. In the order of rooms, so that two
 * transactions never wait for each other crosswise.
 */
final class SearchTops {

    private static final String NOTE =
            """
            insert into search_room (room_id, top) select * from unnest($1::bigint[], $2::int[])
            on conflict (room_id) do update set top = excluded.top
            where search_room.top < excluded.top\
            """;

    private final SortedMap<Long, Integer> tops = new TreeMap<>();

    void posted(MessagesPosted posted) {
        int last = posted.getMessages(posted.getMessagesCount() - 1).getSeq();
        tops.merge(posted.getRoom(), last, Math::max);
    }

    void changed(MessageChanged changed) {
        tops.merge(changed.getRoom(), changed.getSeq(), Math::max);
    }

    Uni<Void> write(SqlConnection tx) {
        Long[] rooms = tops.keySet().toArray(Long[]::new);
        Integer[] reached = tops.values().toArray(Integer[]::new);
        return tx.preparedQuery(NOTE).execute(Tuple.of(rooms, reached)).replaceWithVoid();
    }
}
