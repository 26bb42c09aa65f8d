package io.veza.stream.adapter.postgres.library;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.application.library.Library;
import io.veza.stream.application.library.ReleaseFilter;
import io.veza.stream.application.library.SongFilter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** Counts through what is published, in PostgreSQL. */
@ApplicationScoped
class PostgresLibrary implements Library {

    private static final int MOST_GENRES = 2_000;

    private final Pool pool;

    PostgresLibrary(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<ArtistCount>> artists(List<Long> only, Window window) {
        Tuple values =
                Tuple.tuple()
                        .addArrayOfLong(only.toArray(Long[]::new))
                        .addInteger(window.limit())
                        .addInteger(window.offset());
        return list(
                LibrarySql.ARTISTS,
                values,
                row ->
                        new ArtistCount(
                                row.getLong("artist"),
                                row.getInteger("releases"),
                                row.getInteger("tracks")));
    }

    @Override
    public Uni<List<ReleaseId>> releases(ReleaseFilter filter, Window window) {
        Tuple values =
                Tuple.tuple()
                        .addArrayOfLong(filter.artists().toArray(Long[]::new))
                        .addString(filter.genre())
                        .addInteger(filter.years().from())
                        .addInteger(filter.years().to())
                        .addString(filter.words())
                        .addInteger(window.limit())
                        .addInteger(window.offset());
        return list(
                LibrarySql.releases(filter.order()),
                values,
                row -> new ReleaseId(row.getLong("id"), row.getBoolean("album")));
    }

    @Override
    public Uni<List<Long>> tracks(SongFilter filter, Window window) {
        Tuple values =
                Tuple.tuple()
                        .addLong(filter.artist())
                        .addString(filter.genre())
                        .addInteger(filter.years().from())
                        .addInteger(filter.years().to())
                        .addInteger(window.limit())
                        .addInteger(window.offset());
        return list(LibrarySql.tracks(filter.random()), values, row -> row.getLong("id"));
    }

    @Override
    public Uni<List<GenreCount>> genres() {
        return list(
                LibrarySql.GENRES,
                Tuple.of(MOST_GENRES),
                row ->
                        new GenreCount(
                                row.getString("name"),
                                row.getInteger("tracks"),
                                row.getInteger("releases")));
    }

    @Override
    public Uni<Integer> size() {
        return list(LibrarySql.SIZE, Tuple.tuple(), row -> row.getInteger("tracks"))
                .map(List::getFirst);
    }

    private <T> Uni<List<T>> list(String sql, Tuple values, Function<Row, T> read) {
        return pool.preparedQuery(sql)
                .execute(values)
                .map(rows -> rows.stream().map(read).toList());
    }
}
