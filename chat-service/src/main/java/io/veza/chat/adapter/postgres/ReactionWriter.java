package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.domain.log.RoomEvent.MessageChanged;
import io.veza.chat.domain.log.RoomEvent.MessageDeleted;
import io.veza.chat.domain.log.RoomEvent.ReactionAdded;
import io.veza.chat.domain.log.RoomEvent.ReactionRemoved;
import io.veza.chat.domain.message.ReactionKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Stores who reacts to what. */
@ApplicationScoped
class ReactionWriter {

    private static final String ADD =
            """
            insert into reaction (room_id, seq, message_id, emoji, user_id)
            select $1, r.* from unnest($2::int[], $3::bigint[], $4::text[], $5::bigint[]) as r
            on conflict do nothing\
            """;

    private static final String REMOVE =
            """
            delete from reaction r
            using unnest($2::bigint[], $3::text[], $4::bigint[]) as k (message_id, emoji, user_id)
            where r.room_id = $1 and r.message_id = k.message_id and r.emoji = k.emoji
                and r.user_id = k.user_id\
            """;

    private static final String REMOVE_ALL =
            "delete from reaction where room_id = $1 and message_id = any($2)";

    /** Of several changes to one reaction the last counts. */
    Uni<?> write(SqlConnection tx, long room, List<MessageChanged> changes) {
        Map<ReactionKey, Integer> added = new LinkedHashMap<>();
        Map<ReactionKey, Integer> removed = new LinkedHashMap<>();
        Map<Long, Integer> deleted = new LinkedHashMap<>();
        for (MessageChanged change : changes) {
            switch (change) {
                case ReactionAdded add -> move(key(add), add.seq(), removed, added);
                case ReactionRemoved remove -> move(key(remove), remove.seq(), added, removed);
                case MessageDeleted delete -> deleted.put(delete.message().id(), delete.seq());
                default -> {}
            }
        }
        return Uni.combine()
                .all()
                .unis(
                        remove(tx, room, List.copyOf(removed.keySet())),
                        add(tx, room, List.copyOf(added.entrySet())),
                        removeAll(tx, room, List.copyOf(deleted.keySet())))
                .discardItems();
    }

    private static void move(
            ReactionKey key,
            int seq,
            Map<ReactionKey, Integer> from,
            Map<ReactionKey, Integer> to) {
        from.remove(key);
        to.put(key, seq);
    }

    private static Uni<?> add(
            SqlConnection tx, long room, List<Map.Entry<ReactionKey, Integer>> added) {
        if (added.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Columns<Map.Entry<ReactionKey, Integer>> rows = new Columns<>(added);
        return tx.preparedQuery(ADD)
                .execute(
                        Tuple.of(
                                room,
                                rows.ints(Map.Entry::getValue),
                                rows.longs(entry -> entry.getKey().message()),
                                rows.strings(entry -> entry.getKey().emoji().value()),
                                rows.longs(entry -> entry.getKey().user())));
    }

    private static Uni<?> remove(SqlConnection tx, long room, List<ReactionKey> removed) {
        if (removed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Columns<ReactionKey> rows = new Columns<>(removed);
        return tx.preparedQuery(REMOVE)
                .execute(
                        Tuple.of(
                                room,
                                rows.longs(ReactionKey::message),
                                rows.strings(key -> key.emoji().value()),
                                rows.longs(ReactionKey::user)));
    }

    private static Uni<?> removeAll(SqlConnection tx, long room, List<Long> deleted) {
        return deleted.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(REMOVE_ALL)
                        .execute(Tuple.of(room, deleted.toArray(Long[]::new)));
    }

    private static ReactionKey key(ReactionAdded event) {
        return new ReactionKey(event.message().id(), event.emoji(), event.user());
    }

    private static ReactionKey key(ReactionRemoved event) {
        return new ReactionKey(event.message().id(), event.emoji(), event.user());
    }
}
