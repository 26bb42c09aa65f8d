package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.domain.log.Decision.Entry;
import io.veza.chat.domain.log.RoomEvent.MessageCreated;
import io.veza.chat.domain.message.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stores what was said, and the nonces it was said with. */
@ApplicationScoped
class MessageWriter {

    private static final String ACTIVE =
            """
            update room set active_at = $2
            where id = $1 and active_at < $2::timestamptz - interval '30 seconds'\
            """;

    private static final String MESSAGES =
            """
            insert into message
                (room_id, at, seq, id, author_id, body, nonce, reply_to, thread_root, number)
            select $1, $2, m.* from unnest($3::int[], $4::bigint[], $5::bigint[], $6::text[],
                $7::text[], $8::bigint[], $9::bigint[], $10::int[]) as m\
            """;

    private static final String NONCES =
            """
            insert into send_dedup (week, room_id, author_id, nonce, seq)
            select $1, $2, n.* from unnest($3::bigint[], $4::text[], $5::int[]) as n\
            """;

    Uni<?> write(SqlConnection tx, long room, List<Entry> entries, Instant at) {
        List<Entry> created =
                entries.stream().filter(e -> e.event() instanceof MessageCreated).toList();
        if (created.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Message> withNonce =
                created.stream()
                        .map(MessageWriter::message)
                        .filter(message -> message.nonce() != null)
                        .toList();
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        List<Uni<?>> writes =
                List.of(
                        tx.preparedQuery(ACTIVE).execute(Tuple.of(room, Sql.time(at))),
                        tx.preparedQuery(MESSAGES).execute(messageRows(room, created, at)),
                        nonces(tx, room, withNonce, day));
        return Uni.combine().all().unis(writes).discardItems();
    }

    private static Tuple messageRows(long room, List<Entry> created, Instant at) {
        Columns<Entry> entries = new Columns<>(created);
        Columns<Message> rows =
                new Columns<>(created.stream().map(MessageWriter::message).toList());
        return Tuple.tuple()
                .addLong(room)
                .addValue(Sql.time(at))
                .addArrayOfInteger(rows.ints(Message::seq))
                .addArrayOfLong(rows.longs(Message::id))
                .addArrayOfLong(rows.longs(Message::author))
                .addArrayOfString(rows.strings(Message::words))
                .addArrayOfString(rows.strings(MessageWriter::nonce))
                .addArrayOfLong(rows.longs(Message::replyTo))
                .addArrayOfLong(rows.longs(Message::threadRoot))
                .addArrayOfInteger(entries.ints(Entry::messages));
    }

    private static Uni<?> nonces(
            SqlConnection tx, long room, List<Message> messages, LocalDate day) {
        if (messages.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Columns<Message> rows = new Columns<>(messages);
        return tx.preparedQuery(NONCES)
                .execute(
                        Tuple.of(
                                DedupWeek.of(day),
                                room,
                                rows.longs(Message::author),
                                rows.strings(MessageWriter::nonce),
                                rows.ints(Message::seq)));
    }

    private static Message message(Entry entry) {
        return ((MessageCreated) entry.event()).message();
    }

    private static @Nullable String nonce(Message message) {
        return message.nonce() == null ? null : message.nonce().value();
    }
}
