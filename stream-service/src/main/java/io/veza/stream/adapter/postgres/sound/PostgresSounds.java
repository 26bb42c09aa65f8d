package io.veza.stream.adapter.postgres.sound;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.platform.persistence.Transactions;
import io.veza.proto.stream.v1.SoundHeard;
import io.veza.proto.stream.v1.TrackSound;
import io.veza.stream.application.sound.Heard;
import io.veza.stream.application.sound.SoundJob;
import io.veza.stream.application.sound.Sounds;
import io.veza.stream.domain.sound.Hearing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

@ApplicationScoped
class PostgresSounds implements Sounds {

    private static final String CLAIM =
            """
            update sound_job set attempts = attempts + 1, due_at = $2
             where track = (select track from sound_job where due_at <= $1
                             order by due_at, track limit 1 for update skip locked)
            returning track, attempts, due_at,
                (select coalesce(t.folder, t.id) from track t where t.id = sound_job.track)\
            """;

    /** As all who change a track hold its row, nobody else writes its events. */
    private static final String LOCK = "select artist from track where id = $1 for update";

    /** Not what another has claimed since, or what waits again because of another file. */
    private static final String DONE = "delete from sound_job where track = $1 and due_at = $2";

    private static final String KEEP =
            "insert into track_sound ("
                    + SoundRows.COLUMNS
                    + """
                    , heard_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
                    on conflict (track) do update
                    set bpm = excluded.bpm, bpm_confidence = excluded.bpm_confidence,
                        key = excluded.key, key_confidence = excluded.key_confidence,
                        moods = excluded.moods, shape = excluded.shape,
                        heard_at = excluded.heard_at\
                    """;

    private static final String OF =
            "select " + SoundRows.COLUMNS + " from track_sound where track = any($1)";

    private final Pool pool;
    private final Transactions transactions;
    private final PostgresPrints prints;
    private final EventLog log;
    private final Clock clock;

    PostgresSounds(
            Pool pool,
            Transactions transactions,
            PostgresPrints prints,
            EventLog log,
            Clock clock) {
        this.pool = pool;
        this.transactions = transactions;
        this.prints = prints;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Uni<Optional<SoundJob>> claim(Duration lease) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(now, now.plus(lease)))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row ->
                                        new SoundJob(
                                                row.getLong(0),
                                                row.getInteger(1),
                                                row.getOffsetDateTime(2).toInstant(),
                                                row.getLong(3)))
                                .findFirst());
    }

    @Override
    public Uni<Void> keep(SoundJob job, Heard heard) {
        return transactions.inTransaction(tx ->
                tx.preparedQuery(LOCK)
                        .execute(Tuple.of(job.track()))
                        .chain(found -> keep(tx, job, heard, found)));
    }

    private Uni<Void> keep(SqlConnection tx, SoundJob job, Heard heard, RowSet<Row> found) {
        return tx.preparedQuery(DONE)
                .execute(Tuple.of(job.track(), job.until().atOffset(ZoneOffset.UTC)))
                .chain(done ->
                        found.size() == 0 || done.rowCount() == 0
                                ? Uni.createFrom().voidItem()
                                : write(tx, found.iterator().next().getLong(0), job, heard));
    }

    private Uni<Void> write(SqlConnection tx, long artist, SoundJob job, Heard heard) {
        NewEvent event =
                new NewEvent(
                        "track/" + job.track(),
                        "veza.stream.sound.heard",
                        heard(job.track(), artist, heard.hearing()),
                        artist);
        return tx.preparedQuery(KEEP)
                .execute(SoundRows.values(job.track(), heard.hearing(), clock.instant()))
                .chain(() -> prints.keep(tx, job.track(), heard.print()))
                .chain(() -> log.append(tx, List.of(event)));
    }

    private static SoundHeard heard(long track, long artist, Hearing hearing) {
        SoundHeard.Builder heard = SoundHeard.newBuilder().setTrack(track).setArtist(artist);
        if (hearing.tempo() != null) {
            heard.setBpm(hearing.tempo().bpm());
        }
        if (hearing.key() != null) {
            heard.setKey(TrackSound.Key.valueOf(hearing.key().key().name()));
        }
        return heard.build();
    }

    @Override
    public Uni<Map<Long, Hearing>> of(Collection<Long> tracks) {
        return pool.preparedQuery(OF)
                .execute(Tuple.of(tracks.toArray(Long[]::new)))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .collect(
                                        Collectors.toMap(
                                                row -> row.getLong("track"), SoundRows::read)));
    }
}
