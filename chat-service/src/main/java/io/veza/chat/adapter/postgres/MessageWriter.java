package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.adapter.ExtrasWire;
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
            where id = any($1) and active_at < $2::timestamptz - interval '30 seconds'\
            """;

    private static final String MESSAGES =
            """
            insert into message
                (room_id, at, seq, id, author_id, body, nonce, reply_to, thread_root, number, extra)
            select m.room_id, $1, m.seq, m.id, m.author_id, m.body, m.nonce, m.reply_to,
                m.thread_root, m.number, m.extra
            from unnest($2::bigint[], $3::int[], $4::bigint[], $5::bigint[], $6::text[],
                $7::text[], $8::bigint[], $9::bigint[], $10::int[], $11::bytea[])
                as m (room_id, seq, id, author_id, body, nonce, reply_to, thread_root, number, extra)\
            """;

    private static final String NONCES =
            """
            insert into send_dedup (week, room_id, author_id, nonce, seq)
            select $1, n.*
            from unnest($2::bigint[], $3::bigint[], $4::text[], $5::int[]) as n\
            """;

    private final MentionWriter mentions;

    MessageWriter(MentionWriter mentions) {
        this.mentions = mentions;
    }

    Uni<?> write(SqlConnection tx, List<Decided> decided, Instant at) {
        List<Entry> created =
                decided.stream()
                        .flatMap(room -> room.decision().entries().stream())
                        .filter(entry -> entry.event() instanceof MessageCreated)
                        .toList();
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
                        tx.preparedQuery(ACTIVE).execute(Tuple.of(rooms(created), Sql.time(at))),
                        tx.preparedQuery(MESSAGES).execute(messageRows(created, at)),
                        nonces(tx, withNonce, day),
                        mentions.created(
                                tx, created.stream().map(MessageWriter::message).toList()));
        return Uni.combine().all().unis(writes).discardItems();
    }

    private static Tuple messageRows(List<Entry> created, Instant at) {
        Columns<Entry> entries = new Columns<>(created);
        Columns<Message> rows =
                new Columns<>(created.stream().map(MessageWriter::message).toList());
        return Tuple.tuple()
                .addValue(Sql.time(at))
                .addArrayOfLong(rows.longs(Message::room))
                .addArrayOfInteger(rows.ints(Message::seq))
                .addArrayOfLong(rows.longs(Message::id))
                .addArrayOfLong(rows.longs(Message::author))
                .addArrayOfString(rows.strings(Message::words))
                .addArrayOfString(rows.strings(MessageWriter::nonce))
                .addArrayOfLong(rows.longs(Message::replyTo))
                .addArrayOfLong(rows.longs(Message::threadRoot))
                .addArrayOfInteger(entries.ints(Entry::messages))
                .addValue(rows.bytes(one -> ExtrasWire.stored(one.extras())));
    }

    private static Uni<?> nonces(SqlConnection tx, List<Message> messages, LocalDate day) {
        if (messages.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Columns<Message> rows = new Columns<>(messages);
        return tx.preparedQuery(NONCES)
                .execute(
                        Tuple.of(
                                DedupWeek.of(day),
                                rows.longs(Message::room),
                                rows.longs(Message::author),
                                rows.strings(MessageWriter::nonce),
                                rows.ints(Message::seq)));
    }

    private static Long[] rooms(List<Entry> created) {
        return created.stream().map(entry -> message(entry).room()).distinct().toArray(Long[]::new);
    }

    private static Message message(Entry entry) {
        return ((MessageCreated) entry.event()).message();
    }

    private static @Nullable String nonce(Message message) {
        return message.nonce() == null ? null : message.nonce().value();
    }
}
