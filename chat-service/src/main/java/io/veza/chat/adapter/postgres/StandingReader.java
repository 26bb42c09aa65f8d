package io.veza.chat.adapter.postgres;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.log.RoomIntents;
import io.veza.chat.domain.log.Governance;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.room.Room;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Reads how those stand whom intents are by or about: one statement for all rooms, read anew under
 * the lock because any other process may have changed it.
 */
@ApplicationScoped
class StandingReader {

    /** Two people have a room between them, and one wants no more of the other. */
    private static final String APART =
            "exists (select from direct d join relation b on b.blocks"
                    + " and (b.user_id = d.low_id and b.other_id = d.high_id"
                    + " or b.user_id = d.high_id and b.other_id = d.low_id)"
                    + " where d.room_id = k.room_id)";

    private static final String STANDINGS =
            "select k.room_id, k.user_id, "
                    + APART
                    + " as apart, "
                    + StandingRows.COLUMNS
                    + " from unnest($1::bigint[], $2::bigint[]) as k (room_id, user_id)"
                    + StandingRows.joins("k.room_id", "k.user_id");

    /** By room. */
    Uni<Map<Long, List<Row>>> of(SqlConnection tx, List<RoomIntents> rooms) {
        Columns<Concerned> concerned = new Columns<>(Concerned.by(rooms));
        return tx.preparedQuery(STANDINGS)
                .execute(
                        Tuple.of(
                                concerned.longs(Concerned::room), concerned.longs(Concerned::user)))
                .map(rows ->
                        Sql.list(rows, row -> row).stream()
                                .collect(groupingBy(row -> row.getLong("room_id"))));
    }

    static Map<Long, Standing> standings(Room room, List<Row> rows) {
        return rows.stream()
                .map(row ->
                        StandingRows.standing(room, row.getLong("user_id"), row)
                                .apart(row.getBoolean("apart")))
                .collect(toMap(Standing::user, standing -> standing));
    }

    /** Whom something wanted in a room concerns. */
    private record Concerned(long room, long user) {

        static List<Concerned> by(List<RoomIntents> rooms) {
            return rooms.stream()
                    .flatMap(room ->
                            room.intents().stream()
                                    .flatMapToLong(Concerned::people)
                                    .mapToObj(user -> new Concerned(room.room(), user)))
                    .distinct()
                    .toList();
        }

        private static LongStream people(Intent intent) {
            LongStream targets =
                    intent instanceof Governance order
                            ? order.targets().stream().mapToLong(Long::longValue)
                            : LongStream.empty();
            return LongStream.concat(LongStream.of(intent.user()), targets);
        }
    }
}
