package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.application.playlist.TitledTracks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;

/** Looks for the titles that files name. */
@ApplicationScoped
class PostgresTitledTracks implements TitledTracks {

    /** Of one title not more than some: more than one that fit are none anyway. */
    private static final String FIND =
            """
            select asked.title, found.id, found.artist
            from unnest($1::text[]) as asked (title)
            cross join lateral (
                select t.id, t.artist from track t
                where searchable(t.title) = searchable(asked.title)
                    and ((t.visibility = 'PUBLIC' and t.status = 'READY') or t.artist = $2)
                order by t.id limit 50) as found\
            """;

    private final Pool pool;

    PostgresTitledTracks(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<Titled>> find(Collection<String> titles, long caller) {
        if (titles.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(titles.toArray(String[]::new), caller))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row ->
                                        new Titled(
                                                row.getString(0), row.getLong(1), row.getLong(2)))
                                .toList());
    }
}
