package io.veza.stream.adapter.postgres;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.Transactions;
import io.veza.stream.application.erasure.Belongings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

@ApplicationScoped
class PostgresBelongings implements Belongings {

    private static final String BEGIN =
            "insert into subject_erasure (id, subject, begun_at) values ($1, $2, $3)"
                    + " on conflict do nothing";

    private static final String OPEN =
            "select 1 from subject_erasure where id = $1 and done_at is null";

    private static final String FILES =
            "update attachment set erased_at = $2 where owner = $1 and erased_at is null";

    private static final String UPLOADS =
            """
            update upload set expires_at = $2, writer = null, writes_until = null
            where owner = $1 and expires_at > $2\
            """;

    private static final String LYRICS =
            "delete from lyrics l using track t where t.id = l.track and t.artist = $1";

    private static final String PORTRAITS =
            "select 1 from portrait where owner = $1 and erased_at is null";

    private static final String PLAYLISTS = "delete from playlist where owner = $1";

    /** What they have put into the playlists of others stays there without their name. */
    private static final String NAMELESS =
            """
            with seats as (delete from playlist_editor where person = $1),
                blocks as (delete from block where blocker = $1 or blocked = $1)
            update playlist_entry set added_by = null where added_by = $1\
            """;

    private static final String COUNT =
            """
            insert into subject_erasure_count as c (erasure, kind, count) values ($1, $2, $3)
            on conflict (erasure, kind) do update set count = c.count + excluded.count\
            """;

    private static final String NOTE =
            """
            with theirs as (select id from track where artist = $2 order by id limit $3),
                files as (insert into subject_erasure_track (erasure, track)
                    select $1, v.id from track_version v join theirs on theirs.id = v.track
                    where v.id <> v.track on conflict do nothing),
                renders as (insert into subject_erasure_track (erasure, track)
                    select $1, r.id from effect_render r join theirs on theirs.id = r.track
                    on conflict do nothing),
                noted as (insert into subject_erasure_track (erasure, track)
                    select $1, id from theirs on conflict do nothing returning track),
                counted as (insert into subject_erasure_count as c (erasure, kind, count)
                    select $1, 'tracks', count(*) from noted
                    on conflict (erasure, kind) do update set count = c.count + excluded.count)
            select id from theirs\
            """;

    private static final String LEFT =
            """
            select exists (select from track where artist = $2)
                or exists (select from attachment where owner = $2)
                or exists (select from upload where owner = $2)
                or exists (select from portrait where owner = $2 and not swept)
                or exists (select from cover where owner = $2 and not swept)
                or exists (select from show_cover where owner = $2 and not swept)
                or exists (select from effect_preview where person = $2)
                or exists (select from subject_erasure_track t join encode_job j on j.track = t.track
                    where t.erasure = $1)\
            """;

    private static final String FINISH =
            """
            with gone as (delete from subject_erasure_track where erasure = $1),
                pictures as (delete from portrait p using subject_erasure e
                    where e.id = $1 and p.owner = e.subject),
                covers as (delete from cover c using subject_erasure e
                    where e.id = $1 and c.owner = e.subject),
                shows as (delete from show_cover c using subject_erasure e
                    where e.id = $1 and c.owner = e.subject)
            update subject_erasure set done_at = $2 where id = $1 and done_at is null\
            """;

    private static final String ERASED =
            "select kind, count from subject_erasure_count where erasure = $1 and count > 0";

    private static final String OVERWRITTEN =
            "select l.id from event_overwritten o join event_log l on l.position = o.position"
                    + " where o.erasure = $1";

    private final Pool pool;
    private final Transactions transactions;
    private final TitleEraser titles;
    private final List<PersonalRows> nouns;
    private final Clock clock;

    PostgresBelongings(
            Pool pool,
            Transactions transactions,
            TitleEraser titles,
            @All List<PersonalRows> nouns,
            Clock clock) {
        this.pool = pool;
        this.transactions = transactions;
        this.titles = titles;
        this.nouns = nouns;
        this.clock = clock;
    }

    @Override
    public Uni<Boolean> begin(long erasure, long subject) {
        Tuple row = Tuple.of(erasure, subject, Sql.time(clock.instant()));
        return transactions
                .inTransaction(tx ->
                        tx.preparedQuery(BEGIN)
                                .execute(row)
                                .chain(rows ->
                                        rows.rowCount() == 0
                                                ? Uni.createFrom().voidItem()
                                                : take(tx, erasure, subject)))
                .chain(() -> list(OPEN, Tuple.of(erasure), one -> true))
                .map(open -> !open.isEmpty());
    }

    private Uni<Void> take(SqlConnection tx, long erasure, long subject) {
        return tx.preparedQuery(FILES)
                .execute(Tuple.of(subject, Sql.time(clock.instant())))
                .chain(files -> count(tx, erasure, "attachments", files.rowCount()))
                .chain(() -> tx.preparedQuery(LYRICS).execute(Tuple.of(subject)))
                .chain(gone -> count(tx, erasure, "lyrics", gone.rowCount()))
                .chain(() -> uploads(tx, subject))
                .chain(begun -> count(tx, erasure, "uploads", begun))
                .chain(() -> tx.preparedQuery(PORTRAITS).execute(Tuple.of(subject)))
                .chain(shown -> count(tx, erasure, "portraits", shown.size()))
                .chain(() -> tx.preparedQuery(PLAYLISTS).execute(Tuple.of(subject)))
                .chain(gone -> count(tx, erasure, "playlists", gone.rowCount()))
                .chain(() -> tx.preparedQuery(NAMELESS).execute(Tuple.of(subject)))
                .chain(named -> count(tx, erasure, "namesInPlaylists", named.rowCount()))
                .chain(() -> rest(tx, erasure, subject))
                .chain(() -> titles.erase(tx, erasure, subject))
                .chain(titled -> count(tx, erasure, "titlesInLog", titled));
    }

    private Uni<Void> rest(SqlConnection tx, long erasure, long subject) {
        return Multi.createFrom()
                .iterable(nouns)
                .onItem()
                .transformToUniAndConcatenate(noun -> noun.erase(tx, subject))
                .onItem()
                .transformToIterable(Map::entrySet)
                .onItem()
                .transformToUniAndConcatenate(
                        one -> count(tx, erasure, one.getKey(), one.getValue()))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /** They expire at once: the sweep takes their bytes. */
    private Uni<Integer> uploads(SqlConnection tx, long subject) {
        return tx.preparedQuery(UPLOADS)
                .execute(Tuple.of(subject, Sql.time(clock.instant())))
                .map(rows -> rows.rowCount());
    }

    private static Uni<Void> count(SqlConnection tx, long erasure, String kind, long count) {
        return tx.preparedQuery(COUNT).execute(Tuple.of(erasure, kind, count)).replaceWithVoid();
    }

    @Override
    public Uni<List<Long>> tracks(long erasure, long subject, int most) {
        return list(NOTE, Tuple.of(erasure, subject, most), row -> row.getLong("id"));
    }

    @Override
    public Uni<Boolean> areLeft(long erasure, long subject) {
        return list(LEFT, Tuple.of(erasure, subject), row -> row.getBoolean(0)).map(List::getFirst);
    }

    @Override
    public Uni<Set<Long>> overwritten(long erasure) {
        return list(OVERWRITTEN, Tuple.of(erasure), row -> row.getLong("id")).map(Set::copyOf);
    }

    @Override
    public Uni<Void> finish(long erasure) {
        Tuple now = Tuple.of(erasure, Sql.time(clock.instant()));
        return pool.preparedQuery(FINISH).execute(now).replaceWithVoid();
    }

    @Override
    public Uni<Map<String, Long>> erased(long erasure) {
        return list(
                        ERASED,
                        Tuple.of(erasure),
                        row -> Map.entry(row.getString("kind"), row.getLong("count")))
                .map(all ->
                        all.stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private <T> Uni<List<T>> list(String query, Tuple values, Function<Row, T> mapper) {
        return pool.preparedQuery(query)
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(mapper).toList());
    }
}
