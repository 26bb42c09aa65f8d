package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import com.google.protobuf.InvalidProtocolBufferException;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.proto.stream.v1.DeleteTrackRequest;
import io.veza.proto.stream.v1.MoodList;
import io.veza.proto.stream.v1.SoundHeard;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.TrackSound;
import io.veza.proto.stream.v1.UpdateTrackRequest;
import io.veza.stream.application.sound.HearTracks;
import io.veza.stream.studio.Beat;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.StreamTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SoundCallsTest extends StreamTest {

    /** A minor. */
    private static final byte[] SONG = Beat.wav(126, 9, 12, 16);

    /** A row as encoding leaves it, without a file. */
    private static final String ROW =
            "insert into track (id, artist, title, description, genre, tags, visibility, file_name,"
                    + " sha256, size_bytes, source_format, status, progress, playable, created_at)"
                    + " values ($1, "
                    + ARTIST
                    + ", 'Without a file', '', '', '{}', 'PUBLIC', 'x.mp3', repeat('0', 64), 1, 'mp3', 'READY',"
                    + " 100, '{}', now())";

    @Inject HearTracks hear;

    @Test
    void tempoAndKeyAreHeardOnceATrackIsReady() {
        // Given
        Track before = awaitReady(upload("Heard", SONG));
        // When
        hear(before.getId());
        // Then
        TrackSound sound = get(before.getId()).getSound();
        assertThat(before.getSound().getHeard()).isFalse();
        assertThat(sound.getHeard()).isTrue();
        assertThat(sound.getBpm()).isCloseTo(126, within(0.2));
        assertThat(sound.getKey()).isEqualTo(TrackSound.Key.A_MINOR);
        assertThat(sound.getCamelot()).isEqualTo("8A");
        assertThat(sound.getBpmSaid()).isFalse();
        assertThat(sound.getBpmConfidence()).isBetween(0.3, 1.0);
        assertThat(events(before.getId()))
                .containsExactly(
                        SoundHeard.newBuilder()
                                .setTrack(before.getId())
                                .setArtist(ARTIST)
                                .setBpm(sound.getBpm())
                                .setKey(TrackSound.Key.A_MINOR)
                                .build());
    }

    @Test
    void whatTheArtistSaysGoesBeforeWhatWasHeard() {
        // Given
        Track track = awaitReady(upload("Said", SONG));
        hear(track.getId());
        UpdateTrackRequest.Builder change = UpdateTrackRequest.newBuilder().setTrack(track.getId());
        // When
        Track said =
                change(
                        change.setBpm(63.04)
                                .setKey(TrackSound.Key.C_MAJOR)
                                .setMoods(MoodList.newBuilder().addItems(TrackSound.Mood.DREAMY)));
        Track again =
                change(
                        change.setBpm(0)
                                .setKey(TrackSound.Key.KEY_UNSPECIFIED)
                                .setMoods(MoodList.getDefaultInstance()));
        // Then
        assertThat(said.getSound().getBpm()).isEqualTo(63);
        assertThat(said.getSound().getCamelot()).isEqualTo("8B");
        assertThat(said.getSound().getMoodsList()).containsExactly(TrackSound.Mood.DREAMY);
        assertThat(said.getSound().getBpmSaid()).isTrue();
        assertThat(said.getSound().getKeySaid()).isTrue();
        assertThat(said.getSound().getMoodsSaid()).isTrue();
        assertThat(said.getRevision()).isNotEqualTo(track.getRevision());
        assertThat(again.getSound()).isEqualTo(get(track.getId()).getSound());
        assertThat(again.getSound().getBpm()).isCloseTo(126, within(0.2));
        assertThat(again.getSound().getMoodsSaid()).isFalse();
        assertThat(again.getRevision()).isEqualTo(track.getRevision());
    }

    @Test
    void aTempoThatNobodyPlaysIsRefused() {
        // Given
        Track track = awaitReady(upload("Slow", SONG));
        UpdateTrackRequest.Builder change = UpdateTrackRequest.newBuilder().setTrack(track.getId());
        // When
        Status.Code slow = refusal(change.setBpm(5));
        Status.Code none = refusal(change.setBpm(Double.NaN));
        // Then
        assertThat(slow).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(none).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(get(track.getId()).getSound().getBpmSaid()).isFalse();
    }

    @Test
    void whatIsDeletedBeforeItIsHeardLeavesNothing() {
        // Given
        long track = awaitReady(upload("Deleted", SONG)).getId();
        DeleteTrackRequest request = DeleteTrackRequest.newBuilder().setTrack(track).build();
        as(ARTIST).deleteTrack(request).await().atMost(CALL);
        // When
        hear(track);
        // Then
        assertThat(count("sound_job", track)).isZero();
        assertThat(count("track_sound", track)).isZero();
        assertThat(count("catalogue_track", track)).isZero();
    }

    @Test
    void ofATrackWithoutAFileNothingIsHeard() {
        // Given
        long track = ids.next();
        execute(ROW, track);
        // When
        hear(track);
        // Then
        assertThat(count("sound_job", track)).isZero();
        assertThat(get(track).getSound()).isEqualTo(TrackSound.newBuilder().setHeard(true).build());
    }

    /** And nothing that other tests have left waiting. */
    private void hear(long track) {
        execute("delete from sound_job where track <> $1", track);
        while (hear.step().await().atMost(CALL)) {
            // The next one.
        }
    }

    private long upload(String title, byte[] song) {
        Form form = new Form().field("title", title).file("song.wav", song);
        return studio.upload(ARTIST, form).getId();
    }

    private Track change(UpdateTrackRequest.Builder change) {
        return as(ARTIST).updateTrack(change.build()).await().atMost(CALL);
    }

    private Status.Code refusal(UpdateTrackRequest.Builder change) {
        return catchThrowableOfType(StatusRuntimeException.class, () -> change(change))
                .getStatus()
                .getCode();
    }

    private long count(String table, long track) {
        return pool.preparedQuery("select count(*) from " + table + " where track = $1")
                .execute(Tuple.of(track))
                .await()
                .atMost(CALL)
                .iterator()
                .next()
                .getLong(0);
    }

    private void execute(String sql, long track) {
        pool.preparedQuery(sql).execute(Tuple.of(track)).await().atMost(CALL);
    }

    private List<SoundHeard> events(long track) {
        return pool.preparedQuery(
                        "select payload from event_log where stream = $1"
                                + " and type = 'veza.stream.sound.heard' order by version")
                .execute(Tuple.of("track/" + track))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> event(row.getBuffer(0).getBytes()))
                                .toList())
                .await()
                .atMost(CALL);
    }

    private static SoundHeard event(byte[] payload) {
        try {
            return SoundHeard.parseFrom(payload);
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }
}
