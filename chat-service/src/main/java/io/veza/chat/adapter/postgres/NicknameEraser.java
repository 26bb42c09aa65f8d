package io.veza.chat.adapter.postgres;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.proto.chat.v1.RoomEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The one thing in a room's log that a person is known by: what they were called in it. Written
 * over in place, for the log is dense; nothing else of an event is touched.
 */
@ApplicationScoped
class NicknameEraser {

    private static final String RENAMED =
            "select day, seq, detail from room_event where room_id = $1 and type = 33";

    private static final String OVERWRITE =
            "update room_event set detail = $4 where room_id = $1 and seq = $2 and day = $3";

    /** Says how many there were. */
    Uni<Long> erase(SqlConnection tx, long room, long subject) {
        return tx.preparedQuery(RENAMED)
                .execute(Tuple.of(room))
                .map(rows -> Sql.list(rows, row -> row))
                .chain(rows -> overwrite(tx, room, of(rows, subject)));
    }

    private static List<Row> of(List<Row> rows, long subject) {
        return rows.stream()
                .filter(row -> {
                    RoomEvent said = said(row);
                    return said.getTarget().getPerson().getId() == subject
                            && !said.getTarget().getNickname().isEmpty();
                })
                .toList();
    }

    private static Uni<Long> overwrite(SqlConnection tx, long room, List<Row> rows) {
        return Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(row ->
                        tx.preparedQuery(OVERWRITE)
                                .execute(
                                        Tuple.of(
                                                room,
                                                row.getInteger("seq"),
                                                row.getLocalDate("day"),
                                                Buffer.buffer(nameless(said(row))))))
                .collect()
                .with(Collectors.counting());
    }

    private static byte[] nameless(RoomEvent said) {
        RoomEvent.Builder event = said.toBuilder();
        event.getTargetBuilder().clearNickname();
        return event.build().toByteArray();
    }

    private static RoomEvent said(Row row) {
        try {
            return RoomEvent.parseFrom(row.getBuffer("detail").getBytes());
        } catch (InvalidProtocolBufferException broken) {
            throw new IllegalStateException("room_event with unreadable detail", broken);
        }
    }
}
