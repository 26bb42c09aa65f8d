package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.problem.Problems;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.CatalogueService;
import io.veza.proto.stream.v1.ListTwinsRequest;
import io.veza.proto.stream.v1.Twin;
import io.veza.stream.application.sound.HearTracks;
import io.veza.stream.studio.Beat;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real recordings, encoded twice: known again by ffmpeg's Chromaprint. */
@QuarkusTest
class TwinCallsTest extends StreamTest {

    private static final Path WHOLE = Sound.make("whole.wav", 20, "-c:a pcm_s16le");
    private static final Path LOSSY = Sound.make("lossy.mp3", 20, "-c:a libmp3lame -b:a 96k");
    private static final byte[] OTHER = Beat.wav(126, 9, 12, 20);

    @Inject HearTracks hear;

    @GrpcClient("stream")
    CatalogueService catalogue;

    @BeforeEach
    void nothingWaits() {
        pool.query("delete from sound_job").execute().await().atMost(CALL);
        pool.query("delete from sound_print").execute().await().atMost(CALL);
    }

    @Test
    void anotherFileOfTheSameRecordingIsNamed() {
        // Given
        long own = heard(ARTIST, "Own", WHOLE);
        long published = heard(LISTENER, "Published", LOSSY);
        hide(own);
        hide(heard(LISTENER, "Secret", LOSSY));
        heard(LISTENER, "Other", Sound.of("other.wav", OTHER));

        // When
        List<Twin> twins = twins(ARTIST, own);

        // Then
        assertThat(twins)
                .extracting(twin -> twin.getTrack().getId(), twin -> twin.getLikeness() > 0.8)
                .containsExactly(tuple(published, true));
    }

    @Test
    void ofATrackThatWasNotHeardNothingIsKnown() {
        // Given
        long track = awaitReady(upload(ARTIST, "Fresh", WHOLE)).getId();

        // Then
        assertThat(twins(ARTIST, track)).isEmpty();
    }

    @Test
    void onlyItsArtistIsTold() {
        // Given
        long track = awaitReady(upload(ARTIST, "Mine", WHOLE)).getId();

        // When
        StatusRuntimeException refusal =
                catchThrowableOfType(StatusRuntimeException.class, () -> twins(LISTENER, track));

        // Then
        assertThat(Problems.of(refusal, "").getCode()).isEqualTo("NOT_YOUR_TRACK");
    }

    private long heard(long artist, String title, Path file) {
        long track = awaitReady(upload(artist, title, file)).getId();
        while (hear.step().await().atMost(CALL)) {
            // The next one.
        }
        return track;
    }

    private void hide(long track) {
        pool.preparedQuery("update track set visibility = 'PRIVATE' where id = $1")
                .execute(Tuple.of(track))
                .await()
                .atMost(CALL);
    }

    private long upload(long artist, String title, Path file) {
        Form form =
                new Form()
                        .field("title", title)
                        .field("visibility", "PUBLIC")
                        .file(file.getFileName().toString(), Sound.bytes(file));
        return studio.upload(artist, form).getId();
    }

    private List<Twin> twins(long person, long track) {
        return Bearer.attach(catalogue, TestTokens.bearer(person))
                .listTwins(ListTwinsRequest.newBuilder().setTrack(track).build())
                .await()
                .atMost(CALL)
                .getItemsList();
    }
}
