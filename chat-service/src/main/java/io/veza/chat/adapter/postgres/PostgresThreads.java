package io.veza.chat.adapter.postgres;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.aside.ThreadSummaries;
import io.veza.chat.application.thread.Threads;
import io.veza.chat.domain.thread.ThreadSummary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Threads, who follows them, and what they have not read of them. */
@ApplicationScoped
class PostgresThreads implements ThreadSummaries, Threads {

    private static final String SUMMARIES =
            """
            select t.root_id, t.replies, t.seq, t.last_at, t.participants,
                coalesce(f.following, false) as following,
                case when f.following then (select count(*)::int from (
                    select 1 from message m
                    where m.room_id = $1 and m.thread_root = t.root_id and m.seq > f.read_seq
                        and m.author_id <> $3 and m.deleted_at is null limit 100) as u)
                else 0 end as unread
            from thread t
            left join thread_follow f on f.user_id = $3 and f.room_id = $1 and f.root_id = t.root_id
            where t.room_id = $1 and t.root_id = any($2)\
            """;

    private static final String AROUND =
            """
            select distinct m.thread_root from message m
            where m.room_id = $1 and m.id = any($2) and m.thread_root is not null\
            """;

    private static final String LIST =
            """
            select t.root_id, t.last_seq from thread t
            where t.room_id = $1 and t.last_seq < $4 and t.replies > 0
                and (not $3::boolean or exists (select 1 from thread_follow f
                    where f.user_id = $2 and f.room_id = $1 and f.root_id = t.root_id and f.following))
            order by t.room_id desc, t.last_seq desc limit $5\
            """;

    private static final String FOLLOW =
            """
            insert into thread_follow (user_id, room_id, root_id, read_seq, following)
            select $3, $1, $2, h.top, true from room_head h where h.room_id = $1
            on conflict (user_id, room_id, root_id) do update
            set following = true, read_seq = case when thread_follow.following
                then thread_follow.read_seq else excluded.read_seq end\
            """;

    private static final String UNFOLLOW =
            """
            insert into thread_follow (user_id, room_id, root_id, read_seq, following)
            values ($3, $1, $2, 0, false)
            on conflict (user_id, room_id, root_id) do update set following = false\
            """;

    private static final String READ =
            """
            update thread_follow f set read_seq = greatest(f.read_seq, least($4, h.top))
            from room_head h
            where h.room_id = $1 and f.room_id = $1 and f.root_id = $2 and f.user_id = $3\
            """;

    private final Database database;

    PostgresThreads(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Map<Long, ThreadSummary>> of(long room, Collection<Long> roots, long viewer) {
        Tuple asked = Tuple.of(room, roots.toArray(Long[]::new), viewer);
        return database.list(SUMMARIES, asked, PostgresThreads::summary)
                .map(found -> found.stream().collect(toMap(ThreadSummary::root, identity())));
    }

    @Override
    public Uni<List<Long>> around(long room, Collection<Long> messages) {
        Tuple asked = Tuple.of(room, messages.toArray(Long[]::new));
        return database.list(AROUND, asked, row -> row.getLong("thread_root"));
    }

    @Override
    public Uni<List<Place>> list(long room, long reader, boolean followed, int before, int limit) {
        return database.list(
                LIST,
                Tuple.of(room, reader, followed, before, limit),
                row -> new Place(row.getLong("root_id"), row.getInteger("last_seq")));
    }

    @Override
    public Uni<Void> follow(long room, long root, long user) {
        return database.run(FOLLOW, Tuple.of(room, root, user));
    }

    @Override
    public Uni<Void> unfollow(long room, long root, long user) {
        return database.run(UNFOLLOW, Tuple.of(room, root, user));
    }

    @Override
    public Uni<Void> markRead(long room, long root, long user, int seq) {
        return database.run(READ, Tuple.of(room, root, user, seq));
    }

    private static ThreadSummary summary(Row row) {
        return new ThreadSummary(
                row.getLong("root_id"),
                row.getInteger("replies"),
                row.getInteger("seq"),
                row.getOffsetDateTime("last_at").toInstant(),
                List.of(row.getArrayOfLongs("participants")),
                row.getBoolean("following"),
                row.getInteger("unread"));
    }
}
