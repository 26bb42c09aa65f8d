package io.veza.chat.adapter.postgres;

import static java.util.stream.Collectors.joining;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.domain.log.Decision;
import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.log.RoomEvent.MessageChanged;
import io.veza.chat.domain.log.RoomEvent.MessageCreated;
import io.veza.chat.domain.log.RoomEvent.MessageDeleted;
import io.veza.chat.domain.message.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Keeps what is said of threads in step with the log. */
@ApplicationScoped
class ThreadWriter {

    private static final String REPLIED =
            """
            insert into thread (room_id, root_id, replies, seq, last_seq, last_at, participants)
            select $1, r.root_id, r.replies, r.seq, r.seq, $2, r.people::bigint[]
            from unnest($3::bigint[], $4::int[], $5::int[], $6::text[]) as r (root_id, replies, seq, people)
            on conflict (room_id, root_id) do update
            set replies = thread.replies + excluded.replies, seq = excluded.seq,
                last_seq = excluded.last_seq, last_at = excluded.last_at,
                participants = array(
                    select p.id from unnest(excluded.participants || thread.participants)
                        with ordinality as p (id, place)
                    group by p.id order by min(p.place) limit 5)\
            """;

    private static final String GONE =
            """
            update thread t set replies = t.replies - g.replies, seq = g.seq
            from unnest($2::bigint[], $3::int[], $4::int[]) as g (root_id, replies, seq)
            where t.room_id = $1 and t.root_id = g.root_id\
            """;

    /** Their first messages are other than they were: {@code changes} tells of them. */
    private static final String TOUCH =
            """
            update message m set changed_seq = greatest(m.changed_seq, t.seq), edits = coalesce(m.edits, 0)
            from unnest($2::bigint[], $3::int[]) as t (root_id, seq)
            where m.room_id = $1 and m.id = t.root_id\
            """;

    private static final String FOLLOW =
            """
            insert into thread_follow (room_id, user_id, root_id, read_seq, following)
            select $1, f.user_id, f.root_id, max(f.seq), true
            from unnest($2::bigint[], $3::bigint[], $4::int[]) as f (user_id, root_id, seq)
            group by f.user_id, f.root_id
            on conflict (user_id, room_id, root_id) do update
            set following = true, read_seq = greatest(thread_follow.read_seq, excluded.read_seq)\
            """;

    /** Whoever has left a thread of their own is not brought back. */
    private static final String FOLLOW_OWN =
            """
            insert into thread_follow (room_id, user_id, root_id, read_seq, following)
            select m.room_id, m.author_id, m.id, m.seq, true from message m
            where m.room_id = $1 and m.id = any($2) on conflict do nothing\
            """;

    /** After the messages themselves. Nothing for rooms whose threads are as they were. */
    List<Uni<?>> write(SqlConnection tx, long room, Decision decision, Instant at) {
        List<Message> replies =
                decision.events().stream()
                        .filter(MessageCreated.class::isInstance)
                        .map(event -> ((MessageCreated) event).message())
                        .filter(message -> message.threadRoot() != null)
                        .toList();
        List<MessageChanged> gone =
                decision.changes().stream()
                        .filter(MessageDeleted.class::isInstance)
                        .filter(change -> change.message().threadRoot() != null)
                        .toList();
        List<Uni<?>> writes = new ArrayList<>();
        if (!replies.isEmpty()) {
            writes.add(replied(tx, room, replies, at));
            writes.add(follow(tx, room, replies));
            writes.add(followOwn(tx, room, replies));
        }
        if (!gone.isEmpty()) {
            writes.add(gone(tx, room, gone));
        }
        if (!writes.isEmpty()) {
            writes.add(touch(tx, room, replies, gone));
        }
        return writes;
    }

    private static Uni<?> replied(SqlConnection tx, long room, List<Message> replies, Instant at) {
        Map<Long, List<Message>> byRoot = new LinkedHashMap<>();
        replies.forEach(one -> byRoot.computeIfAbsent(root(one), _ -> new ArrayList<>()).add(one));
        Columns<List<Message>> rows = new Columns<>(List.copyOf(byRoot.values()));
        return tx.preparedQuery(REPLIED)
                .execute(
                        Tuple.tuple()
                                .addLong(room)
                                .addValue(Sql.time(at))
                                .addArrayOfLong(rows.longs(one -> root(one.getFirst())))
                                .addArrayOfInteger(rows.ints(List::size))
                                .addArrayOfInteger(rows.ints(one -> one.getLast().seq()))
                                .addArrayOfString(rows.strings(ThreadWriter::people)));
    }

    /** Newest first. */
    private static String people(List<Message> replies) {
        return replies.reversed().stream()
                .map(Message::author)
                .distinct()
                .limit(5)
                .map(String::valueOf)
                .collect(joining(",", "{", "}"));
    }

    private static Uni<?> gone(SqlConnection tx, long room, List<MessageChanged> gone) {
        Map<Long, List<MessageChanged>> byRoot = new LinkedHashMap<>();
        gone.forEach(one ->
                byRoot.computeIfAbsent(root(one.message()), _ -> new ArrayList<>()).add(one));
        Columns<List<MessageChanged>> rows = new Columns<>(List.copyOf(byRoot.values()));
        return tx.preparedQuery(GONE)
                .execute(
                        Tuple.of(
                                room,
                                rows.longs(one -> root(one.getFirst().message())),
                                rows.ints(List::size),
                                rows.ints(one -> one.getLast().seq())));
    }

    private static Uni<?> touch(
            SqlConnection tx, long room, List<Message> replies, List<MessageChanged> gone) {
        Map<Long, Integer> newest = new LinkedHashMap<>();
        Stream<RoomEvent> events =
                Stream.concat(replies.stream().map(MessageCreated::new), gone.stream());
        events.forEach(event -> newest.merge(rootOf(event), event.seq(), Math::max));
        Columns<Map.Entry<Long, Integer>> rows = new Columns<>(List.copyOf(newest.entrySet()));
        return tx.preparedQuery(TOUCH)
                .execute(
                        Tuple.of(
                                room,
                                rows.longs(Map.Entry::getKey),
                                rows.ints(Map.Entry::getValue)));
    }

    private static Uni<?> follow(SqlConnection tx, long room, List<Message> replies) {
        Columns<Message> rows = new Columns<>(replies);
        return tx.preparedQuery(FOLLOW)
                .execute(
                        Tuple.of(
                                room,
                                rows.longs(Message::author),
                                rows.longs(Message::threadRoot),
                                rows.ints(Message::seq)));
    }

    private static Uni<?> followOwn(SqlConnection tx, long room, List<Message> replies) {
        Long[] roots = replies.stream().map(Message::threadRoot).distinct().toArray(Long[]::new);
        return tx.preparedQuery(FOLLOW_OWN).execute(Tuple.of(room, roots));
    }

    private static long rootOf(RoomEvent event) {
        return event instanceof MessageCreated(Message message)
                ? root(message)
                : root(((MessageChanged) event).message());
    }

    private static long root(Message message) {
        return Objects.requireNonNull(message.threadRoot());
    }
}
