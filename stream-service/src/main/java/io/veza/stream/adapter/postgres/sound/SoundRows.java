package io.veza.stream.adapter.postgres.sound;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.domain.sound.HeardKey;
import io.veza.stream.domain.sound.Hearing;
import io.veza.stream.domain.sound.Mood;
import io.veza.stream.domain.sound.MusicalKey;
import io.veza.stream.domain.sound.SoundShape;
import io.veza.stream.domain.sound.Tempo;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Between a row of {@code track_sound} and what was heard. */
final class SoundRows {

    static final String COLUMNS = "track, bpm, bpm_confidence, key, key_confidence, moods, shape";

    private SoundRows() {}

    static Hearing read(Row row) {
        return new Hearing(tempo(row), key(row), shape(row), moods(row));
    }

    private static @Nullable Tempo tempo(Row row) {
        @Nullable Double bpm = row.getDouble("bpm");
        return bpm == null ? null : new Tempo(bpm, row.getDouble("bpm_confidence"));
    }

    private static @Nullable HeardKey key(Row row) {
        @Nullable String key = row.getString("key");
        return key == null
                ? null
                : new HeardKey(MusicalKey.valueOf(key), row.getDouble("key_confidence"));
    }

    private static @Nullable SoundShape shape(Row row) {
        Double @Nullable [] shape = row.getArrayOfDoubles("shape");
        return shape == null
                ? null
                : new SoundShape(
                        shape[0], shape[1], shape[2], shape[3], shape[4], shape[5], shape[6]);
    }

    private static List<Mood> moods(Row row) {
        return Stream.of(row.getArrayOfStrings("moods")).map(Mood::valueOf).toList();
    }

    /** In the order of {@link #COLUMNS}, and when it was heard. */
    static Tuple values(long track, Hearing hearing, Instant now) {
        @Nullable Tempo tempo = hearing.tempo();
        @Nullable HeardKey key = hearing.key();
        @Nullable SoundShape shape = hearing.shape();
        return Tuple.tuple()
                .addLong(track)
                .addDouble(tempo == null ? null : tempo.bpm())
                .addDouble(tempo == null ? 0 : tempo.confidence())
                .addString(key == null ? null : key.key().name())
                .addDouble(key == null ? 0 : key.confidence())
                .addArrayOfString(hearing.moods().stream().map(Mood::name).toArray(String[]::new))
                .addArrayOfDouble(shape == null ? null : shape.vector().toArray(Double[]::new))
                .addOffsetDateTime(now.atOffset(ZoneOffset.UTC));
    }
}
