package io.veza.stream.adapter.postgres.audience;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.application.album.AlbumAccess;
import io.veza.stream.application.rating.RatingLimits;
import io.veza.stream.application.rating.Ratings;
import io.veza.stream.domain.audience.Esteem;
import io.veza.stream.domain.audience.Highest;
import io.veza.stream.domain.audience.Rated;
import io.veza.stream.domain.audience.Rating;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Ratings in PostgreSQL. */
@ApplicationScoped
class PostgresRatings implements Ratings {

    private final Pool pool;
    private final RatingLimits limits;

    PostgresRatings(Pool pool, RatingLimits limits) {
        this.pool = pool;
        this.limits = limits;
    }

    @Override
    public Uni<Rating> put(Rating rating) {
        return pool.preparedQuery(RatingColumn.of(rating.of().kind()).put())
                .execute(
                        Tuple.of(
                                rating.id(),
                                rating.person(),
                                rating.of().id(),
                                rating.stars(),
                                Sql.time(rating.at())))
                .onFailure(AudienceCounts::isMissing)
                .transform(_ -> notFound(rating.of().kind()))
                .map(rows -> rating(rows.iterator().next()));
    }

    /** It was deleted in between. */
    private static DomainException notFound(Rated.Kind kind) {
        return kind == Rated.Kind.ALBUM ? AlbumAccess.notFound() : AudienceCounts.notFound();
    }

    @Override
    public Uni<Void> delete(Rated rated, long person) {
        return pool.preparedQuery(RatingColumn.of(rated.kind()).delete())
                .execute(Tuple.of(person, rated.id()))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Rating>> of(long person, Rated.@Nullable Kind kind, Highest below, int limit) {
        String query = kind == null ? RatingColumn.highest() : RatingColumn.of(kind).highestOf();
        return pool.preparedQuery(query)
                .execute(Tuple.of(person, below.stars(), below.id(), limit))
                .map(rows -> stream(rows).map(PostgresRatings::rating).toList());
    }

    @Override
    public Uni<Map<Long, Esteem>> esteem(long person, Rated.Kind kind, Collection<Long> ids) {
        Long[] distinct = ids.stream().distinct().toArray(Long[]::new);
        return pool.preparedQuery(RatingColumn.of(kind).esteem())
                .execute(Tuple.of(person, distinct, limits.averaged()))
                .map(rows ->
                        stream(rows)
                                .collect(
                                        Collectors.toMap(
                                                row -> row.getLong("id"),
                                                PostgresRatings::esteem)));
    }

    private static Esteem esteem(Row row) {
        return new Esteem(
                row.getInteger("stars"), row.getInteger("raters"), row.getDouble("average"));
    }

    private static Rating rating(Row row) {
        return new Rating(
                row.getLong("id"),
                row.getLong("person"),
                rated(row),
                row.getInteger("stars"),
                row.getOffsetDateTime("rated_at").toInstant());
    }

    private static Rated rated(Row row) {
        Long track = row.getLong("track");
        Long album = row.getLong("album");
        if (track != null) {
            return Rated.track(track);
        }
        return album != null ? Rated.album(album) : Rated.artist(row.getLong("artist"));
    }

    private static Stream<Row> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
