package io.veza.stream.adapter.postgres.audience;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.adapter.postgres.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** What people like, pass on and say, in their copy and erased with them. */
@ApplicationScoped
class AudienceRows implements PersonalRows {

    private static final String LIKES =
            """
            with gone as (delete from liked where person = $1 returning track, liked_at),
                days as (update track_day d set likes = greatest(d.likes - 1, 0) from gone g
                    where d.track = g.track
                        and d.day = (g.liked_at at time zone 'UTC')::date),
                counted as (update track_audience a set likes = greatest(a.likes - 1, 0)
                    from gone g where a.track = g.track)
            select count(*) from gone\
            """;

    private static final String ALBUM_LIKES =
            """
            with gone as (delete from liked_album where person = $1 returning 1)
            select count(*) from gone\
            """;

    private static final String REPOSTS =
            """
            with gone as (delete from repost where person = $1 returning track),
                counted as (update track_audience a set reposts = greatest(a.reposts - 1, 0)
                    from gone g where a.track = g.track)
            select count(*) from gone\
            """;

    private static final String COUNT_COMMENTS =
            """
            with said as (select track, count(*)::int as said from track_comment
                    where author = $1 group by track),
                counted as (update track_audience a set comments = greatest(a.comments - s.said, 0)
                    from said s where a.track = s.track)
            select coalesce(sum(said), 0) from said\
            """;

    /** Places of those that were answered by others stay. */
    private static final String EMPTY =
            """
            update track_comment c set author = null, text = '', edited_at = null
            where c.author = $1 and exists (select from track_comment r
                where r.reply_to = c.id and r.author is distinct from $1)\
            """;

    private static final String COMMENTS = "delete from track_comment where author = $1";

    @Override
    public SequencedMap<String, String> files() {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        files.put(
                "stream/likes.json",
                """
                select track::text, playlist::text, album::text, liked_at as "likedAt"
                  from (select id, track, playlist, null::bigint as album, liked_at
                          from liked where person = $1
                        union all
                        select id, null, null, album, liked_at
                          from liked_album where person = $1) l order by id
                """);
        files.put(
                "stream/reposts.json",
                """
                select track::text, reposted_at as "repostedAt"
                  from repost where person = $1 order by id
                """);
        files.put(
                "stream/comments.json",
                """
                select id::text, track::text, text, at_ms as "atMs", reply_to::text as "replyTo",
                       created_at as "createdAt", edited_at as "editedAt"
                  from track_comment where author = $1 order by id
                """);
        return files;
    }

    @Override
    public Uni<Map<String, Long>> erase(SqlConnection tx, long subject) {
        Map<String, Long> erased = new LinkedHashMap<>();
        return count(tx, LIKES, subject)
                .invoke(likes -> erased.put("likes", likes))
                .chain(() -> count(tx, ALBUM_LIKES, subject))
                .invoke(likes -> erased.merge("likes", likes, Long::sum))
                .chain(() -> count(tx, REPOSTS, subject))
                .invoke(reposts -> erased.put("reposts", reposts))
                .chain(() -> count(tx, COUNT_COMMENTS, subject))
                .invoke(comments -> erased.put("comments", comments))
                .call(() -> tx.preparedQuery(EMPTY).execute(Tuple.of(subject)))
                .call(() -> tx.preparedQuery(COMMENTS).execute(Tuple.of(subject)))
                .replaceWith(erased);
    }

    private static Uni<Long> count(SqlConnection tx, String query, long subject) {
        return tx.preparedQuery(query)
                .execute(Tuple.of(subject))
                .map(rows -> rows.iterator().next().getLong(0));
    }
}
