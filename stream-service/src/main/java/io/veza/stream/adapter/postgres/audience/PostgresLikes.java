package io.veza.stream.adapter.postgres.audience;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.persistence.Transactions;
import io.veza.proto.stream.v1.Marks;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.application.album.AlbumAccess;
import io.veza.stream.application.like.Likes;
import io.veza.stream.application.playlist.PlaylistAccess;
import io.veza.stream.domain.audience.Liked;
import io.veza.stream.domain.audience.Mark;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Likes in PostgreSQL. */
@ApplicationScoped
class PostgresLikes implements Likes {

    private static final String ALL =
            Stream.of(LikeTable.values())
                    .map(LikeTable::newest)
                    .collect(Collectors.joining(" union all ", "", " order by id desc limit $3"));

    private static final String ON =
            """
            select id, person, 'TRACK' as kind, track as what, liked_at as at from liked
            where track = $1 and id < $2 order by id desc limit $3\
            """;

    private static final String MARKS =
            """
            select 'LIKED' as mark, track as what from liked where person = $1 and track = any($2)
            union all
            select 'REPOSTED', track from repost where person = $1 and track = any($2)
            union all
            select 'LIKED_ALBUM', album from liked_album where person = $1 and album = any($3)\
            """;

    private final Pool pool;
    private final Transactions transactions;
    private final LikeCounts counts;

    PostgresLikes(Pool pool, Transactions transactions, LikeCounts counts) {
        this.pool = pool;
        this.transactions = transactions;
        this.counts = counts;
    }

    @Override
    public Uni<Mark> put(Mark like, long owner) {
        LikeTable table = LikeTable.of(like.on().kind());
        return transactions.inTransaction(tx ->
                tx.preparedQuery(table.put())
                        .execute(values(like))
                        .onFailure(AudienceCounts::isMissing)
                        .transform(_ -> notFound(table))
                        .map(Marked::all)
                        .call(put ->
                                put.isEmpty()
                                        ? Uni.createFrom().voidItem()
                                        : counts.put(tx, like, owner))
                        .chain(put -> put.isEmpty() ? find(tx, like) : first(put)));
    }

    /** It was deleted in between. */
    private static DomainException notFound(LikeTable table) {
        return switch (table) {
            case TRACK -> AudienceCounts.notFound();
            case PLAYLIST -> PlaylistAccess.notFound();
            case ALBUM -> AlbumAccess.notFound();
        };
    }

    private static Uni<Mark> first(List<Mark> put) {
        return Uni.createFrom().item(put.getFirst());
    }

    private static Tuple values(Mark like) {
        return Tuple.of(like.id(), like.person(), like.on().id(), Sql.time(like.at()));
    }

    /** The one there was; taken back in between, it is as if it had been there. */
    private static Uni<Mark> find(SqlConnection tx, Mark like) {
        return tx.preparedQuery(LikeTable.of(like.on().kind()).find())
                .execute(Tuple.of(like.person(), like.on().id()))
                .map(Marked::all)
                .map(found -> found.isEmpty() ? like : found.getFirst());
    }

    @Override
    public Uni<Void> delete(Liked liked, long person) {
        return transactions.inTransaction(tx ->
                tx.preparedQuery(LikeTable.of(liked.kind()).delete())
                        .execute(Tuple.of(person, liked.id()))
                        .chain(rows ->
                                rows.size() == 0
                                        ? Uni.createFrom().voidItem()
                                        : taken(tx, liked, person, rows.iterator().next())));
    }

    private Uni<Void> taken(SqlConnection tx, Liked liked, long person, Row row) {
        Mark gone = new Mark(0, person, liked, row.getOffsetDateTime("liked_at").toInstant());
        return counts.deleted(tx, gone, row.getLong("owner"));
    }

    @Override
    public Uni<List<Mark>> of(long person, Liked.@Nullable Kind kind, long before, int limit) {
        return pool.preparedQuery(kind == null ? ALL : LikeTable.of(kind).newest())
                .execute(Tuple.of(person, before, limit))
                .map(Marked::all);
    }

    @Override
    public Uni<List<Mark>> on(long track, long before, int limit) {
        return pool.preparedQuery(ON).execute(Tuple.of(track, before, limit)).map(Marked::all);
    }

    @Override
    public Uni<Marks> marks(long person, List<Long> tracks, List<Long> albums) {
        return pool.preparedQuery(MARKS)
                .execute(Tuple.of(person, tracks.toArray(Long[]::new), albums.toArray(Long[]::new)))
                .map(rows ->
                        new Marks(
                                what(rows, "LIKED"),
                                what(rows, "REPOSTED"),
                                what(rows, "LIKED_ALBUM")));
    }

    private static Set<Long> what(RowSet<Row> rows, String mark) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.getString("mark").equals(mark))
                .map(row -> row.getLong("what"))
                .collect(Collectors.toSet());
    }
}
