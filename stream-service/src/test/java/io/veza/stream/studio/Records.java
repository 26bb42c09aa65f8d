package io.veza.stream.studio;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Ids;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Puts published tracks into the database as if they had been uploaded, encoded and heard. */
public final class Records {

    private static final Duration CALL = Duration.ofSeconds(30);

    private static final String TRACK =
            """
            insert into track (id, artist, title, description, genre, tags, visibility, file_name,
                sha256, size_bytes, source_format, status, progress, playable, created_at)
            values ($1, $2, $3, '', $4, $5, 'PUBLIC', 'x.mp3', repeat('0', 64), 1, 'mp3', 'READY', 100, '{}', now())\
            """;

    private static final String SOUND =
            """
            insert into track_sound (track, bpm, bpm_confidence, key, key_confidence, moods, shape, heard_at)
            values ($1, $2, 0.8, $3, 0.8, $4, $5, now())\
            """;

    private static final String DAY =
            "insert into track_day (track, day, plays, likes) values ($1, $2, $3, $4)";

    private final Pool pool;
    private final Ids ids;

    public Records(Pool pool, Ids ids) {
        this.pool = pool;
        this.ids = ids;
    }

    public long press(long artist, String title, String genre, String... tags) {
        long id = ids.next();
        run(TRACK, Tuple.of(id, artist, title, genre, tags));
        return id;
    }

    /**
     * @param energy the first number of its shape; the others are in the middle
     */
    public void hear(long track, double bpm, String key, double energy, String... moods) {
        Double[] shape = {energy, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5};
        run(SOUND, Tuple.of(track, bpm, key, moods, shape));
    }

    public void play(long track, int daysAgo, int plays, int likes) {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(daysAgo);
        run(DAY, Tuple.of(track, day, plays, likes));
    }

    public void like(long track, long... people) {
        for (long person : people) {
            run(
                    "insert into liked (id, person, track, liked_at) values ($1, $2, $3, now())",
                    Tuple.of(ids.next(), person, track));
        }
    }

    /**
     * @param first who gives the first of the stars; the others are given by those after
     */
    public void rate(long track, long first, int... stars) {
        for (int i = 0; i < stars.length; i++) {
            run(
                    "insert into rating (id, person, track, stars, rated_at) values ($1, $2, $3, $4::int4, now())",
                    Tuple.of(ids.next(), first + i, track, stars[i]));
        }
    }

    public void run(String sql, Tuple values) {
        pool.preparedQuery(sql).execute(values).await().atMost(CALL);
    }
}
