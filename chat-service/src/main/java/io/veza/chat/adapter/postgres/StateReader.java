package io.veza.chat.adapter.postgres;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.log.RoomIntents;
import io.veza.chat.domain.log.Governance;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.log.Intent.Change;
import io.veza.chat.domain.log.Intent.Join;
import io.veza.chat.domain.log.Intent.Leave;
import io.veza.chat.domain.log.Intent.Send;
import io.veza.chat.domain.log.RoomState;
import io.veza.chat.domain.log.RoomState.SendKey;
import io.veza.chat.domain.log.Statutes;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.moderation.TakenMessage;
import io.veza.chat.domain.poll.Ballots;
import io.veza.chat.domain.room.Room;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final String KNOWN =
            "select "
                    + MessageRows.COLUMNS
                    + " from message m where m.room_id = $1 and m.id = any($2)";

    private final SentReader sent;
    private final ReactionReader reactions;
    private final StandingReader standings;
    private final StatuteReader statutes;
    private final BallotReader ballots;

    StateReader(
            SentReader sent,
            ReactionReader reactions,
            BallotReader ballots,
            StandingReader standings,
            StatuteReader statutes) {
        this.sent = sent;
        this.reactions = reactions;
        this.ballots = ballots;
        this.standings = standings;
        this.statutes = statutes;
    }

    /** By room; without those that are not there. */
    Uni<Map<Long, RoomState>> lock(SqlConnection tx, List<RoomIntents> rooms, LocalDate today) {
        return Uni.combine()
                .all()
                .unis(
                        heads(tx, rooms),
                        standings.of(tx, rooms),
                        sent.of(tx, rooms, today),
                        referred(tx, rooms),
                        statutes.of(tx, rooms))
                .with(StateReader::states);
    }

    private static Map<Long, RoomState> states(
            List<Row> heads,
            Map<Long, List<Row>> standings,
            Map<Long, Map<SendKey, Message>> sent,
            Map<Long, Referred> referred,
            Map<Long, Statutes> statutes) {
        Map<Long, RoomState> states = new HashMap<>();
        for (Row row : heads) {
            long id = row.getLong("room_id");
            Room room = RoomRows.room(row);
            Referred known = referred.getOrDefault(id, Referred.NONE);
            states.put(
                    id,
                    new RoomState(
                            room,
                            RoomRows.head(row),
                            StandingReader.standings(room, standings.getOrDefault(id, List.of())),
                            known.messages(),
                            sent.getOrDefault(id, Map.of()),
                            known.reactions(),
                            known.ballots(),
                            statutes.getOrDefault(id, Statutes.NONE)));
        }
        return states;
    }

    private static Uni<List<Row>> heads(SqlConnection tx, List<RoomIntents> rooms) {
        Long[] ids = rooms.stream().map(RoomIntents::room).toArray(Long[]::new);
        return tx.preparedQuery(LOCK)
                .execute(Tuple.of(ids))
                .map(rows -> Sql.list(rows, row -> row));
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
                .unis(
                        known,
                        reactions.of(tx, room.room(), room.intents()),
                        ballots.of(tx, room.room(), room.intents()))
                .with((found, given, cast) -> new Referred(room.room(), found, given, cast));
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
            case Governance.DeleteMessages delete -> delete.messages().stream();
            case Governance.TakeBack take -> take.messages().stream();
            case Governance.Erase erase -> erase.about().stream();
            case Governance.Restore restore -> restore.taken().stream().map(TakenMessage::message);
            case Join _, Leave _, Governance _ -> Stream.of();
        };
    }

    /** What the intents of one room refer to. */
    private record Referred(
            long room,
            Map<Long, Message> messages,
            RoomState.Reactions reactions,
            Ballots ballots) {

        static final Referred NONE =
                new Referred(0, Map.of(), RoomState.Reactions.NONE, Ballots.NONE);
    }
}
