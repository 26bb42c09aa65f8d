package io.veza.stream.adapter.postgres.podcast;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.application.podcast.Enclosures;
import io.veza.stream.domain.rendition.Ladder;
import io.veza.stream.domain.rendition.RenditionFormat;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** How large the MP3 files of tracks are, asked once for many. */
@ApplicationScoped
class PostgresEnclosures implements Enclosures {

    /** What belongs to the first ladder stands in rows of its own. */
    private static final String OF =
            """
            select distinct on (track) track, format, bytes from (
                select r.track, r.format, r.bytes from made_rendition r
                    join track t on t.id = r.track and t.ladder <> $2
                union all
                select r.track, r.format, r.bytes from rendition r
                    join track t on t.id = r.track and t.ladder = $2) r
            where track = any($1) and format in ('MP3_FILE', 'MP3_V0')
            order by track, format desc\
            """;

    private final Pool pool;

    PostgresEnclosures(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Map<Long, Enclosure>> of(Collection<Track> tracks) {
        Long[] ids = tracks.stream().map(Track::id).toArray(Long[]::new);
        return pool.preparedQuery(OF)
                .execute(Tuple.of(ids, Ladder.FIRST))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .collect(
                                        Collectors.toMap(
                                                row -> row.getLong("track"),
                                                PostgresEnclosures::read)));
    }

    private static Enclosure read(Row row) {
        return new Enclosure(
                RenditionFormat.valueOf(row.getString("format")), row.getLong("bytes"));
    }
}
