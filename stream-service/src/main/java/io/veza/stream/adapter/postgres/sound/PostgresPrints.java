package io.veza.stream.adapter.postgres.sound;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.application.sound.Prints;
import io.veza.stream.domain.sound.SoundPrint;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Prints of tracks; some of their codes are in an index by which others are found. */
@ApplicationScoped
class PostgresPrints implements Prints {

    private static final String KEEP =
            """
            insert into sound_print (track, codes, keys) values ($1, $2, $3)
            on conflict (track) do update set codes = excluded.codes, keys = excluded.keys\
            """;

    private static final String FORGET = "delete from sound_print where track = $1";

    private static final String OF = "select track, codes from sound_print where track = $1";

    private static final String NEAR =
            """
            select p.track, p.codes
              from sound_print p join track t on t.id = p.track
             where p.keys && $2 and p.track <> $1
               and (t.artist = $3 or (t.visibility = 'PUBLIC' and t.status = 'READY'))
             order by (select count(*) from unnest(p.keys) k where k = any($2)) desc, p.track desc
             limit $4\
            """;

    private final Pool pool;

    PostgresPrints(Pool pool) {
        this.pool = pool;
    }

    Uni<Void> keep(SqlConnection tx, long track, @Nullable SoundPrint print) {
        return print == null
                ? tx.preparedQuery(FORGET).execute(Tuple.of(track)).replaceWithVoid()
                : tx.preparedQuery(KEEP)
                        .execute(Tuple.of(track, array(print.codes()), array(print.keys())))
                        .replaceWithVoid();
    }

    @Override
    public Uni<Optional<SoundPrint>> of(long track) {
        return pool.preparedQuery(OF)
                .execute(Tuple.of(track))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(PostgresPrints::print)
                                .findFirst());
    }

    @Override
    public Uni<Map<Long, SoundPrint>> near(Track track, SoundPrint print, int limit) {
        return pool.preparedQuery(NEAR)
                .execute(Tuple.of(track.id(), array(print.keys()), track.artist(), limit))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .collect(
                                        Collectors.toMap(
                                                row -> row.getLong("track"),
                                                PostgresPrints::print)));
    }

    private static SoundPrint print(Row row) {
        return new SoundPrint(List.of(row.getArrayOfIntegers("codes")));
    }

    private static Integer[] array(Collection<Integer> codes) {
        return codes.toArray(Integer[]::new);
    }
}
