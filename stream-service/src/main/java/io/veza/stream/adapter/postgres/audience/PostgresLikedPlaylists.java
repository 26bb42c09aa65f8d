package io.veza.stream.adapter.postgres.audience;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.adapter.postgres.PlaylistRows;
import io.veza.stream.application.like.LikedPlaylists;
import io.veza.stream.domain.playlist.Playlist;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Many playlists at once. */
@ApplicationScoped
class PostgresLikedPlaylists implements LikedPlaylists {

    private static final String FIND = PlaylistRows.SELECT + " where p.id = any($1)";

    private final Pool pool;

    PostgresLikedPlaylists(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Map<Long, Playlist>> find(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(ids.toArray(Long[]::new)))
                .map(PlaylistRows::all)
                .map(found ->
                        found.stream()
                                .collect(Collectors.toMap(Playlist::id, playlist -> playlist)));
    }
}
