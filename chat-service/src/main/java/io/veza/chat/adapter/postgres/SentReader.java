package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.log.RoomIntents;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.log.Intent.Send;
import io.veza.chat.domain.log.RoomState.SendKey;
import io.veza.chat.domain.message.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds the first results of nonces that have been used. */
@ApplicationScoped
class SentReader {

    private static final String SENT =
            "select "
                    + MessageRows.COLUMNS
                    + " from unnest($1::bigint[], $3::bigint[], $4::text[])"
                    + " as k (room_id, author_id, nonce)"
                    + " join send_dedup d on d.room_id = k.room_id and d.week >= $2"
                    + " and d.author_id = k.author_id and d.nonce = k.nonce"
                    + " join message m on m.room_id = d.room_id and m.seq = d.seq";

    /** By room. */
    Uni<Map<Long, Map<SendKey, Message>>> of(
            SqlConnection tx, List<RoomIntents> rooms, LocalDate today) {
        Columns<NoncedSend> asked = new Columns<>(NoncedSend.of(rooms));
        if (asked.rows().isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return tx.preparedQuery(SENT)
                .execute(
                        Tuple.of(
                                asked.longs(NoncedSend::room),
                                DedupWeek.oldestKept(today),
                                asked.longs(NoncedSend::author),
                                asked.strings(NoncedSend::nonce)))
                .map(SentReader::byKey);
    }

    private static Map<Long, Map<SendKey, Message>> byKey(RowSet<Row> rows) {
        Map<Long, Map<SendKey, Message>> sent = new HashMap<>();
        for (Row row : rows) {
            Message message = MessageRows.message(row);
            sent.computeIfAbsent(message.room(), _ -> new HashMap<>())
                    .put(
                            new SendKey(message.author(), Objects.requireNonNull(message.nonce())),
                            message);
        }
        return sent;
    }

    /** A send that may be a repetition. */
    private record NoncedSend(long room, long author, String nonce) {

        static List<NoncedSend> of(List<RoomIntents> rooms) {
            List<NoncedSend> found = new ArrayList<>();
            for (RoomIntents room : rooms) {
                for (Intent intent : room.intents()) {
                    if (intent instanceof Send send && send.nonce() != null) {
                        found.add(new NoncedSend(room.room(), send.user(), send.nonce().value()));
                    }
                }
            }
            return found;
        }
    }
}
