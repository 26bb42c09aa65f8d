package io.veza.chat.adapter.postgres;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.log.Intent.Change;
import io.veza.chat.domain.log.Intent.Join;
import io.veza.chat.domain.log.Intent.Leave;
import io.veza.chat.domain.log.Intent.Send;
import io.veza.chat.domain.log.RoomState;
import io.veza.chat.domain.log.RoomState.SendKey;
import io.veza.chat.domain.message.Message;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Locks a room's head and reads what its next events depend on. The statements are sent without
 * waiting for each other; each sees what was committed before it began, so all but the first see
 * the room as the lock found it.
 */
@ApplicationScoped
class StateReader {

    private static final String LOCK =
            "select "
                    + RoomRows.ROOM
                    + ", "
                    + RoomRows.HEAD
                    + " from room_head h join room r on r.id = h.room_id"
                    + " where h.room_id = $1 for update of h";

    private static final String MEMBERS =
            "select user_id from member where room_id = $1 and user_id = any($2)";

    private static final String KNOWN =
            "select "
                    + MessageRows.COLUMNS
                    + " from message m where m.room_id = $1 and m.id = any($2)";

    private static final String SENT =
            "select "
                    + MessageRows.COLUMNS
                    + " from unnest($3::bigint[], $4::text[]) as k (author_id, nonce)"
                    + " join send_dedup d on d.room_id = $1 and d.week >= $2"
                    + " and d.author_id = k.author_id and d.nonce = k.nonce"
                    + " join message m on m.room_id = $1 and m.seq = d.seq";

    private final ReactionReader reactions;

    StateReader(ReactionReader reactions) {
        this.reactions = reactions;
    }

    Uni<RoomState> lock(SqlConnection tx, long room, List<Intent> intents, LocalDate today) {
        return Uni.combine()
                .all()
                .unis(
                        tx.preparedQuery(LOCK).execute(Tuple.of(room)),
                        members(tx, room, intents),
                        known(tx, room, intents),
                        sent(tx, room, intents, today),
                        reactions.of(tx, room, intents))
                .with(StateReader::state);
    }

    private static RoomState state(
            RowSet<Row> locked,
            Set<Long> members,
            Map<Long, Message> known,
            Map<SendKey, Message> sent,
            RoomState.Reactions reactions) {
        if (locked.size() == 0) {
            throw new DomainException(ChatError.ROOM_NOT_FOUND, "There is no such room.");
        }
        Row row = locked.iterator().next();
        return new RoomState(
                RoomRows.room(row), RoomRows.head(row), members, known, sent, reactions);
    }

    private static Uni<Set<Long>> members(SqlConnection tx, long room, List<Intent> intents) {
        Long[] users = intents.stream().map(Intent::user).distinct().toArray(Long[]::new);
        return tx.preparedQuery(MEMBERS)
                .execute(Tuple.of(room, users))
                .map(rows -> new HashSet<>(Sql.list(rows, row -> row.getLong(0))));
    }

    private static Uni<Map<Long, Message>> known(
            SqlConnection tx, long room, List<Intent> intents) {
        Long[] referred =
                intents.stream()
                        .flatMap(StateReader::referred)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toArray(Long[]::new);
        if (referred.length == 0) {
            return Uni.createFrom().item(Map.of());
        }
        return tx.preparedQuery(KNOWN)
                .execute(Tuple.of(room, referred))
                .map(rows -> Sql.list(rows, MessageRows::message))
                .map(found -> found.stream().collect(toMap(Message::id, identity())));
    }

    private static Stream<@Nullable Long> referred(Intent intent) {
        return switch (intent) {
            case Send send -> Stream.of(send.replyTo(), send.threadRoot());
            case Change change -> Stream.of(change.message());
            case Join _, Leave _ -> Stream.of();
        };
    }

    private static Uni<Map<SendKey, Message>> sent(
            SqlConnection tx, long room, List<Intent> intents, LocalDate today) {
        List<Send> asked = sends(intents).filter(send -> send.nonce() != null).toList();
        if (asked.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        Long[] authors = asked.stream().map(Send::user).toArray(Long[]::new);
        String[] nonces = asked.stream().map(StateReader::nonce).toArray(String[]::new);
        return tx.preparedQuery(SENT)
                .execute(Tuple.of(room, DedupWeek.oldestKept(today), authors, nonces))
                .map(StateReader::byKey);
    }

    private static Map<SendKey, Message> byKey(RowSet<Row> rows) {
        Map<SendKey, Message> sent = new HashMap<>();
        for (Row row : rows) {
            Message message = MessageRows.message(row);
            sent.put(
                    new SendKey(message.author(), Objects.requireNonNull(message.nonce())),
                    message);
        }
        return sent;
    }

    private static String nonce(Send send) {
        return Objects.requireNonNull(send.nonce()).value();
    }

    private static Stream<Send> sends(List<Intent> intents) {
        return intents.stream().filter(Send.class::isInstance).map(Send.class::cast);
    }
}
