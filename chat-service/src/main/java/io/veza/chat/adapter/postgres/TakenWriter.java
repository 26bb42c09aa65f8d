package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.adapter.ExtrasWire;
import io.veza.chat.domain.moderation.TakenMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps what is taken back, until it is put back. */
@ApplicationScoped
class TakenWriter {

    private static final String KEEP =
            """
            insert into taken_back (room_id, action_id, message_id, user_id, at, body, extra)
            select $1, $2, t.message_id, t.user_id, now(), t.body, t.extra
            from unnest($3::bigint[], $4::bigint[], $5::text[], $6::bytea[])
                as t (message_id, user_id, body, extra)
            on conflict (room_id, message_id) do update
            set action_id = excluded.action_id, at = excluded.at, body = excluded.body,
                extra = excluded.extra\
            """;

    private static final String DROP =
            "delete from taken_back where room_id = $1 and message_id = any($2)";

    Uni<?> keep(SqlConnection tx, long room, long action, List<TakenMessage> taken) {
        Columns<TakenMessage> rows = new Columns<>(taken);
        return tx.preparedQuery(KEEP)
                .execute(
                        Tuple.tuple()
                                .addLong(room)
                                .addLong(action)
                                .addArrayOfLong(rows.longs(TakenMessage::message))
                                .addArrayOfLong(rows.longs(TakenMessage::author))
                                .addArrayOfString(rows.strings(TakenMessage::words))
                                .addValue(rows.bytes(one -> ExtrasWire.stored(one.extras()))));
    }

    Uni<?> drop(SqlConnection tx, long room, List<Long> messages) {
        return tx.preparedQuery(DROP).execute(Tuple.of(room, messages.toArray(Long[]::new)));
    }
}
