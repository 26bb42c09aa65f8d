package io.veza.stream.adapter.postgres.album;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.application.album.AlbumsOfTracks;
import io.veza.stream.domain.album.AlbumTrack;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Where tracks stand, asked once for many. */
@ApplicationScoped
class PostgresAlbumsOfTracks implements AlbumsOfTracks {

    private static final String STANDING =
            """
            select x.track, x.disc, a.id as album, a.title,
                (select count(*)::int + 1 from album_track b
                    where b.album = x.album and b.disc = x.disc and b.position < x.position)
                    as position
            from album_track x join album a on a.id = x.album join track t on t.id = x.track
            where x.track = any($1) and (a.visibility = 'PUBLIC' or t.visibility = 'PRIVATE')\
            """;

    private final Pool pool;

    PostgresAlbumsOfTracks(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Map<Long, Standing>> of(Collection<Long> tracks) {
        return pool.preparedQuery(STANDING)
                .execute(Tuple.of(tracks.toArray(Long[]::new)))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(PostgresAlbumsOfTracks::standing)
                                .collect(
                                        Collectors.toMap(
                                                found -> found.place().track(), found -> found)));
    }

    private static Standing standing(Row row) {
        return new Standing(
                row.getLong("album"),
                row.getString("title"),
                new AlbumTrack(
                        row.getLong("track"), row.getInteger("disc"), row.getInteger("position")));
    }
}
