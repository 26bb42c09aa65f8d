package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.domain.log.Decision;
import io.veza.chat.domain.log.RoomEvent.MessageChanged;
import io.veza.chat.domain.log.RoomEvent.MessageCreated;
import io.veza.chat.domain.log.RoomEvent.MessageDeleted;
import io.veza.chat.domain.log.RoomEvent.PollClosed;
import io.veza.chat.domain.log.RoomEvent.PollVoted;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.poll.Ballots.Ballot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Stores how people vote, and which polls close by themselves. */
@ApplicationScoped
class PollWriter {

    private static final String VOTE =
            """
            insert into poll_vote (room_id, message_id, user_id, choices)
            select $1, v.message_id, v.user_id, v.choices::smallint[]
            from unnest($2::bigint[], $3::bigint[], $4::text[]) as v (message_id, user_id, choices)
            on conflict (room_id, message_id, user_id) do update set choices = excluded.choices\
            """;

    private static final String RETRACT =
            """
            delete from poll_vote p using unnest($2::bigint[], $3::bigint[]) as v (message_id, user_id)
            where p.room_id = $1 and p.message_id = v.message_id and p.user_id = v.user_id\
            """;

    private static final String FORGET =
            "delete from poll_vote where room_id = $1 and message_id = any($2)";

    private static final String DUE =
            """
            insert into poll_due (room_id, message_id, closes_at)
            select $1, d.* from unnest($2::bigint[], $3::timestamptz[]) as d\
            """;

    private static final String OVER =
            "delete from poll_due where room_id = $1 and message_id = any($2)";

    /** Nothing for rooms in which nobody asks or answers. */
    List<Uni<?>> write(SqlConnection tx, long room, Decision decision) {
        List<Uni<?>> writes = new ArrayList<>();
        List<Message> asked =
                decision.events().stream()
                        .filter(MessageCreated.class::isInstance)
                        .map(event -> ((MessageCreated) event).message())
                        .filter(PollWriter::closesByItself)
                        .toList();
        if (!asked.isEmpty()) {
            writes.add(due(tx, room, asked));
        }
        votes(tx, room, decision.changes(), writes);
        endings(tx, room, decision.changes(), writes);
        return writes;
    }

    private static boolean closesByItself(Message message) {
        return message.extras().poll() != null && message.extras().poll().closesAt() != null;
    }

    private static Uni<?> due(SqlConnection tx, long room, List<Message> asked) {
        Columns<Message> rows = new Columns<>(asked);
        return tx.preparedQuery(DUE)
                .execute(
                        Tuple.of(
                                room,
                                rows.longs(Message::id),
                                rows.times(one ->
                                        Objects.requireNonNull(one.extras().poll()).closesAt())));
    }

    /** Of several votes of one person the last counts. */
    private static void votes(
            SqlConnection tx, long room, List<MessageChanged> changes, List<Uni<?>> writes) {
        Map<Ballot, Set<Integer>> last = new LinkedHashMap<>();
        for (MessageChanged change : changes) {
            if (change instanceof PollVoted voted) {
                last.put(new Ballot(voted.message().id(), voted.user()), voted.choices());
            }
        }
        var cast = last.entrySet().stream().filter(one -> !one.getValue().isEmpty()).toList();
        var taken = last.entrySet().stream().filter(one -> one.getValue().isEmpty()).toList();
        if (!cast.isEmpty()) {
            Columns<Map.Entry<Ballot, Set<Integer>>> rows = new Columns<>(cast);
            writes.add(
                    tx.preparedQuery(VOTE)
                            .execute(
                                    Tuple.of(
                                            room,
                                            rows.longs(one -> one.getKey().message()),
                                            rows.longs(one -> one.getKey().user()),
                                            rows.strings(
                                                    one -> VoteRows.literal(one.getValue())))));
        }
        if (!taken.isEmpty()) {
            Columns<Map.Entry<Ballot, Set<Integer>>> rows = new Columns<>(taken);
            writes.add(
                    tx.preparedQuery(RETRACT)
                            .execute(
                                    Tuple.of(
                                            room,
                                            rows.longs(one -> one.getKey().message()),
                                            rows.longs(one -> one.getKey().user()))));
        }
    }

    /** What a poll had is gone with its message. */
    private static void endings(
            SqlConnection tx, long room, List<MessageChanged> changes, List<Uni<?>> writes) {
        Long[] deleted = ids(changes, MessageDeleted.class);
        Long[] closed = ids(changes, PollClosed.class);
        if (deleted.length > 0) {
            writes.add(tx.preparedQuery(FORGET).execute(Tuple.of(room, deleted)));
            writes.add(tx.preparedQuery(OVER).execute(Tuple.of(room, deleted)));
        }
        if (closed.length > 0) {
            writes.add(tx.preparedQuery(OVER).execute(Tuple.of(room, closed)));
        }
    }

    private static Long[] ids(List<MessageChanged> changes, Class<? extends MessageChanged> kind) {
        return changes.stream()
                .filter(kind::isInstance)
                .map(change -> change.message().id())
                .toArray(Long[]::new);
    }
}
