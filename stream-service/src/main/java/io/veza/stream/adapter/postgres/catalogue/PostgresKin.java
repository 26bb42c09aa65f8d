package io.veza.stream.adapter.postgres.catalogue;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.catalogue.Kin;
import io.veza.stream.domain.catalogue.Traits;
import io.veza.stream.domain.sound.MusicalKey;
import io.veza.stream.domain.track.TrackError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Some of each kind: the nearest in sound, by an index of points; what is liked by those who liked
 * it last; the newest with its genre, its tags and of its artist.
 */
@ApplicationScoped
class PostgresKin implements Kin {

    private static final String TAG = "t:";

    private static final String TRAITS =
            """
            select c.track, c.artist, c.genre, c.labels, c.key, c.bpm, s.shape, 0 as together
              from catalogued c left join track_sound s on s.track = c.track where c.track = $1\
            """;

    /** In two steps, so that the planner knows what it looks for. */
    private static final String CANDIDATES =
            """
            with near as (
                select track from catalogue_track where shape is not null and $2::float8[] is not null
                 order by shape <-> cube($2::float8[]) limit 120),
            liked_together as (
                select b.track, count(*)::int as together
                  from (select person from liked where track = $1 order by id desc limit 200) a
                 cross join lateral (select track from liked
                        where person = a.person and track is not null and track <> $1
                        order by id desc limit 100) b
                 group by b.track order by 2 desc, 1 desc limit 80),
            of_genre as (
                select track from catalogue_track where genre = $3::text and $3::text <> ''
                 order by track desc limit 60),
            of_tags as (
                select track from catalogue_track where labels && $4::text[]
                 order by track desc limit 60),
            of_artist as (
                select track from catalogue_track where artist = $5 order by track desc limit 20),
            found as (
                select track from near union select track from liked_together
                union select track from of_genre union select track from of_tags
                union select track from of_artist)
            select c.track, c.artist, c.genre, c.labels, c.key, c.bpm, s.shape,
                   coalesce(l.together, 0) as together
              from found f join catalogue_track c on c.track = f.track
              left join track_sound s on s.track = f.track
              left join liked_together l on l.track = f.track
             where f.track <> $1\
            """;

    private final Pool pool;

    PostgresKin(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Traits> traits(long track) {
        return pool.preparedQuery(TRAITS)
                .execute(Tuple.of(track))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(PostgresKin::traits)
                                .findFirst()
                                .orElseThrow(PostgresKin::gone));
    }

    @Override
    public Uni<List<Candidate>> candidates(Traits of) {
        Tuple values =
                Tuple.tuple()
                        .addLong(of.track())
                        .addArrayOfDouble(
                                of.shape().isEmpty() ? null : of.shape().toArray(Double[]::new))
                        .addString(of.genre())
                        .addArrayOfString(
                                of.tags().stream().map(tag -> TAG + tag).toArray(String[]::new))
                        .addLong(of.artist());
        return pool.preparedQuery(CANDIDATES)
                .execute(values)
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> new Candidate(traits(row), row.getInteger("together")))
                                .toList());
    }

    private static Traits traits(Row row) {
        @Nullable String key = row.getString("key");
        @Nullable Float bpm = row.getFloat("bpm");
        Double @Nullable [] shape = row.getArrayOfDoubles("shape");
        return new Traits(
                row.getLong("track"),
                row.getLong("artist"),
                row.getString("genre"),
                tags(row.getArrayOfStrings("labels")),
                key == null ? null : MusicalKey.valueOf(key),
                bpm == null ? null : bpm.doubleValue(),
                shape == null ? List.of() : List.of(shape));
    }

    private static Set<String> tags(String[] labels) {
        return Stream.of(labels)
                .filter(label -> label.startsWith(TAG))
                .map(label -> label.substring(TAG.length()))
                .collect(Collectors.toSet());
    }

    private static DomainException gone() {
        return new DomainException(TrackError.TRACK_NOT_FOUND, "There is no such track");
    }
}
