package io.veza.chat.adapter.postgres;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.log.RoomIntents;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.log.Intent.Change;
import io.veza.chat.domain.log.Intent.Join;
import io.veza.chat.domain.log.Intent.Leave;
import io.veza.chat.domain.log.Intent.Send;
import io.veza.chat.domain.log.RoomState;
import io.veza.chat.domain.log.RoomState.SendKey;
import io.veza.chat.domain.message.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Locks the heads of rooms and reads what their next events depend on. The statements are sent
 * without waiting for each other; each sees what was committed before it began, so all but the
 * first see the rooms as the lock found them.
 */
@ApplicationScoped
class StateReader {

    /** In the order of ids, so that two groups with rooms in common wait instead of deadlocking. */
    private static final String LOCK =
            "select "
                    + RoomRows.ROOM
                    + ", "
                    + RoomRows.HEAD
                    + " from room_head h join room r on r.id = h.room_id"
                    + " where h.room_id = any($1) order by h.room_id for update of h";

    private static final String MEMBERS =
            """
            select m.room_id, m.user_id
            from unnest($1::bigint[], $2::bigint[]) as k (room_id, user_id)
            join member m on m.room_id = k.room_id and m.user_id = k.user_id\
            """;

    private static final String KNOWN =
            "select "
                    + MessageRows.COLUMNS
                    + " from message m where m.room_id = $1 and m.id = any($2)";

    private final SentReader sent;
    private final ReactionReader reactions;

    StateReader(SentReader sent, ReactionReader reactions) {
        this.sent = sent;
        this.reactions = reactions;
    }

    /** By room; without those that are not there. */
    Uni<Map<Long, RoomState>> lock(SqlConnection tx, List<RoomIntents> rooms, LocalDate today) {
        return Uni.combine()
                .all()
                .unis(
                        heads(tx, rooms),
                        members(tx, rooms),
                        sent.of(tx, rooms, today),
                        referred(tx, rooms))
                .with(StateReader::states);
    }

    private static Map<Long, RoomState> states(
            List<Row> heads,
            Map<Long, Set<Long>> members,
            Map<Long, Map<SendKey, Message>> sent,
            Map<Long, Referred> referred) {
        Map<Long, RoomState> states = new HashMap<>();
        for (Row row : heads) {
            long room = row.getLong("room_id");
            Referred known = referred.getOrDefault(room, Referred.NONE);
            states.put(
                    room,
                    new RoomState(
                            RoomRows.room(row),
                            RoomRows.head(row),
                            members.getOrDefault(room, Set.of()),
                            known.messages(),
                            sent.getOrDefault(room, Map.of()),
                            known.reactions()));
        }
        return states;
    }

    private static Uni<List<Row>> heads(SqlConnection tx, List<RoomIntents> rooms) {
        Long[] ids = rooms.stream().map(RoomIntents::room).toArray(Long[]::new);
        return tx.preparedQuery(LOCK)
                .execute(Tuple.of(ids))
                .map(rows -> Sql.list(rows, row -> row));
    }

    private static Uni<Map<Long, Set<Long>>> members(SqlConnection tx, List<RoomIntents> rooms) {
        Columns<Speaker> speakers = new Columns<>(Speaker.of(rooms));
        return tx.preparedQuery(MEMBERS)
                .execute(Tuple.of(speakers.longs(Speaker::room), speakers.longs(Speaker::user)))
                .map(rows ->
                        Sql.list(rows, row -> row).stream()
                                .collect(
                                        groupingBy(
                                                row -> row.getLong("room_id"),
                                                mapping(row -> row.getLong("user_id"), toSet()))));
    }

    /** Few intents refer to something, so each of these rooms is asked for by itself. */
    private Uni<Map<Long, Referred>> referred(SqlConnection tx, List<RoomIntents> rooms) {
        List<Uni<Referred>> asked = new ArrayList<>();
        for (RoomIntents room : rooms) {
            Long[] messages = referred(room);
            if (messages.length > 0) {
                asked.add(referred(tx, room, messages));
            }
        }
        if (asked.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Uni.join()
                .all(asked)
                .andFailFast()
                .map(found -> found.stream().collect(toMap(Referred::room, identity())));
    }

    private Uni<Referred> referred(SqlConnection tx, RoomIntents room, Long[] messages) {
        Uni<Map<Long, Message>> known =
                tx.preparedQuery(KNOWN)
                        .execute(Tuple.of(room.room(), messages))
                        .map(rows -> Sql.list(rows, MessageRows::message))
                        .map(found -> found.stream().collect(toMap(Message::id, identity())));
        return Uni.combine()
                .all()
                .unis(known, reactions.of(tx, room.room(), room.intents()))
                .with((found, given) -> new Referred(room.room(), found, given));
    }

    private static Long[] referred(RoomIntents room) {
        return room.intents().stream()
                .flatMap(StateReader::referred)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(Long[]::new);
    }

    private static Stream<@Nullable Long> referred(Intent intent) {
        return switch (intent) {
            case Send send -> Stream.of(send.replyTo(), send.threadRoot());
            case Change change -> Stream.of(change.message());
            case Join _, Leave _ -> Stream.of();
        };
    }

    /** What the intents of one room refer to. */
    private record Referred(long room, Map<Long, Message> messages, RoomState.Reactions reactions) {

        static final Referred NONE = new Referred(0, Map.of(), RoomState.Reactions.NONE);
    }

    /** Who wants something in which room. */
    private record Speaker(long room, long user) {

        static List<Speaker> of(List<RoomIntents> rooms) {
            return rooms.stream()
                    .flatMap(room ->
                            room.intents().stream()
                                    .map(intent -> new Speaker(room.room(), intent.user())))
                    .distinct()
                    .toList();
        }
    }
}
