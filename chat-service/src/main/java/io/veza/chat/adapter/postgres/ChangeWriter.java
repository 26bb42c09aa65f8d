package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.adapter.ExtrasWire;
import io.veza.chat.domain.log.RoomEvent.MessageChanged;
import io.veza.chat.domain.log.RoomEvent.MessageDeleted;
import io.veza.chat.domain.log.RoomEvent.MessageEdited;
import io.veza.chat.domain.message.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Stores what has become of messages. */
@ApplicationScoped
class ChangeWriter {

    private static final String MESSAGES =
            """
            update message m
            set body = c.body, changed_seq = c.changed_seq, edits = c.edits, edited_at = c.edited_at,
                deleted_at = c.deleted_at, pinned_at = c.pinned_at, extra = c.extra
            from unnest($2::int[], $3::text[], $4::int[], $5::int[], $6::timestamptz[],
                $7::timestamptz[], $8::timestamptz[], $9::bytea[])
                as c (seq, body, changed_seq, edits, edited_at, deleted_at, pinned_at, extra)
            where m.room_id = $1 and m.seq = c.seq\
            """;

    private static final String EDITS =
            """
            insert into message_edit (room_id, message_id, at, edit, body)
            select $1, e.message_id, $2, e.edit, e.body
            from unnest($3::bigint[], $4::int[], $5::text[]) as e (message_id, edit, body)\
            """;

    /** What is deleted is gone: its earlier words too. */
    private static final String FORGET =
            "delete from message_edit where room_id = $1 and message_id = any($2)";

    private final ReactionWriter reactions;
    private final MentionWriter mentions;

    ChangeWriter(ReactionWriter reactions, MentionWriter mentions) {
        this.reactions = reactions;
        this.mentions = mentions;
    }

    Uni<?> write(SqlConnection tx, long room, List<MessageChanged> changes, Instant at) {
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Uni<?>> writes = new ArrayList<>();
        writes.add(messages(tx, room, changes));
        writes.add(edits(tx, room, changes, at));
        writes.add(forget(tx, room, changes));
        writes.add(reactions.write(tx, room, changes));
        writes.add(mentions.changed(tx, room, changes));
        return Uni.combine().all().unis(writes).discardItems();
    }

    /** Each message once, as the last of its changes left it. */
    private static Uni<?> messages(SqlConnection tx, long room, List<MessageChanged> changes) {
        Map<Long, Message> last = new LinkedHashMap<>();
        changes.forEach(change -> last.put(change.message().id(), change.message()));
        Columns<Message> rows = new Columns<>(List.copyOf(last.values()));
        return tx.preparedQuery(MESSAGES)
                .execute(
                        Tuple.tuple()
                                .addLong(room)
                                .addArrayOfInteger(rows.ints(Message::seq))
                                .addArrayOfString(rows.strings(Message::words))
                                .addArrayOfInteger(rows.ints(message -> message.state().changed()))
                                .addArrayOfInteger(rows.ints(message -> message.state().edits()))
                                .addArrayOfOffsetDateTime(
                                        rows.times(message -> message.state().editedAt()))
                                .addArrayOfOffsetDateTime(
                                        rows.times(message -> message.state().deletedAt()))
                                .addArrayOfOffsetDateTime(
                                        rows.times(message -> message.state().pinnedAt()))
                                .addValue(
                                        rows.bytes(
                                                message -> ExtrasWire.stored(message.extras()))));
    }

    /** What was put back has had no other words. */
    private static Uni<?> edits(
            SqlConnection tx, long room, List<MessageChanged> changes, Instant at) {
        List<MessageEdited> edited =
                of(MessageEdited.class, changes).stream()
                        .filter(edit -> at.equals(edit.message().state().editedAt()))
                        .toList();
        if (edited.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Columns<MessageEdited> rows = new Columns<>(edited);
        return tx.preparedQuery(EDITS)
                .execute(
                        Tuple.of(
                                room,
                                Sql.time(at),
                                rows.longs(edit -> edit.message().id()),
                                rows.ints(edit -> edit.message().state().edits()),
                                rows.strings(edit ->
                                        edit.before() == null ? "" : edit.before().value())));
    }

    private static Uni<?> forget(SqlConnection tx, long room, List<MessageChanged> changes) {
        List<MessageDeleted> deleted = of(MessageDeleted.class, changes);
        if (deleted.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Columns<MessageDeleted> rows = new Columns<>(deleted);
        return tx.preparedQuery(FORGET)
                .execute(Tuple.of(room, rows.longs(delete -> delete.message().id())));
    }

    private static <T> List<T> of(Class<T> kind, List<MessageChanged> changes) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
