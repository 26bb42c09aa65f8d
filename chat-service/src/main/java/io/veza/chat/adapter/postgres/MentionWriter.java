package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.domain.log.RoomEvent.MessageChanged;
import io.veza.chat.domain.log.RoomEvent.MessageDeleted;
import io.veza.chat.domain.log.RoomEvent.MessageEdited;
import io.veza.chat.domain.message.Mentions;
import io.veza.chat.domain.message.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Notes who is called by which message; most call nobody. */
@ApplicationScoped
class MentionWriter {

    private static final long ROOM = 0;
    private static final long ONLINE = -1;

    private static final String NOTE =
            """
            insert into mention (room_id, seq, user_id, message_id, author_id, at)
            select n.* from unnest($1::bigint[], $2::int[], $3::bigint[], $4::bigint[],
                $5::bigint[], $6::timestamptz[]) as n
            on conflict do nothing\
            """;

    private static final String FORGET = "delete from mention where room_id = $1 and seq = any($2)";

    Uni<?> created(SqlConnection tx, List<Message> messages) {
        List<Called> called = called(messages);
        if (called.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Columns<Called> rows = new Columns<>(called);
        return tx.preparedQuery(NOTE)
                .execute(
                        Tuple.of(
                                rows.longs(one -> one.message().room()),
                                rows.ints(one -> one.message().seq()),
                                rows.longs(Called::user),
                                rows.longs(one -> one.message().id()),
                                rows.longs(one -> one.message().author()),
                                rows.times(one -> one.message().at())));
    }

    /**
     * Other words call others; what is deleted calls nobody. Each message as its last change left
     * it.
     */
    Uni<?> changed(SqlConnection tx, long room, List<MessageChanged> changes) {
        Map<Integer, Message> last = new LinkedHashMap<>();
        changes.stream()
                .filter(change ->
                        change instanceof MessageEdited || change instanceof MessageDeleted)
                .forEach(change -> last.put(change.message().seq(), change.message()));
        if (last.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Tuple gone = Tuple.of(room, last.keySet().toArray(Integer[]::new));
        return Uni.combine()
                .all()
                .unis(
                        tx.preparedQuery(FORGET).execute(gone),
                        created(tx, List.copyOf(last.values())))
                .discardItems();
    }

    private static List<Called> called(Collection<Message> messages) {
        return messages.stream().flatMap(MentionWriter::called).toList();
    }

    private static Stream<Called> called(Message message) {
        Mentions mentions = message.extras().mentions();
        LongStream all =
                LongStream.concat(
                        mentions.called().stream().mapToLong(Long::longValue),
                        LongStream.concat(
                                mentions.room() ? LongStream.of(ROOM) : LongStream.empty(),
                                mentions.online() ? LongStream.of(ONLINE) : LongStream.empty()));
        return all.mapToObj(user -> new Called(message, user));
    }

    private record Called(Message message, long user) {}
}
