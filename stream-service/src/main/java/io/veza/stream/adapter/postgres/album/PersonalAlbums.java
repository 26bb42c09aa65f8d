package io.veza.stream.adapter.postgres.album;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.adapter.postgres.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Albums in the copy their artist gets, and gone with them. */
@ApplicationScoped
class PersonalAlbums implements PersonalRows {

    private static final String ERASE = "delete from album where artist = $1";

    @Override
    public SequencedMap<String, String> files() {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        files.put(
                "stream/albums.json",
                """
                select id::text, title, description, kind, genre, released::text as "releaseDate",
                       upc, label, visibility, created_at as "createdAt",
                       (select coalesce(json_agg(json_build_object('track', x.track::text,
                                   'disc', x.disc) order by x.disc, x.position),
                               '[]')
                          from album_track x where x.album = a.id) as tracks
                  from album a where artist = $1 order by id
                """);
        return files;
    }

    @Override
    public Uni<Map<String, Long>> erase(SqlConnection tx, long subject) {
        return tx.preparedQuery(ERASE)
                .execute(Tuple.of(subject))
                .map(gone -> Map.of("albums", (long) gone.rowCount()));
    }
}
