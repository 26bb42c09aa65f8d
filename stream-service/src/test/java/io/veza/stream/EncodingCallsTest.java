package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.CancelEncodingRequest;
import io.veza.proto.stream.v1.Encoding;
import io.veza.proto.stream.v1.EncodingService;
import io.veza.proto.stream.v1.GetEncodingRequest;
import io.veza.proto.stream.v1.MadeRendition;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.application.encode.EncodeJobs;
import io.veza.stream.application.encode.EncodeRunner;
import io.veza.stream.domain.encode.EncodeJob;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Seeing and stopping the encoding of one's own tracks, and whose turn it is. */
@QuarkusTest
class EncodingCallsTest extends StreamTest {

    private static final byte[] SONG = Sound.bytes(Sound.make("encoding.mp3", 3));
    private static final Duration LEASE = Duration.ofMinutes(1);

    @GrpcClient("stream")
    EncodingService encodings;

    @Inject EncodeRunner runner;
    @Inject EncodeJobs jobs;

    private void clearTheDesk() throws InterruptedException {
        runner.stop();
        pool.query("delete from encode_job").execute().await().atMost(CALL);
    }

    @AfterEach
    void startTheRunner() throws InterruptedException {
        runner.stop();
        pool.query("delete from encode_job").execute().await().atMost(CALL);
        runner.start("after", 2);
    }

    @Test
    void anArtistSeesWhatHasBeenMade() {
        // Given
        Track track = awaitReady(upload(Sound.of("seen.mp3", SONG)).getId());
        // When
        Encoding encoding = encoding(ARTIST, track.getId());
        // Then
        assertThat(encoding.getState()).isEqualTo(Encoding.State.ENDED);
        assertThat(encoding.getProgress()).isEqualTo(100);
        assertThat(encoding.getRenditionsList())
                .extracting(MadeRendition::getName)
                .startsWith("aac-128", "aac-64")
                .contains("opus-160", "mp3-v0.mp3");
        assertThat(encoding.getRenditionsList()).allMatch(made -> made.getBytes() > 0);
    }

    @Test
    void aJobThatWaitsKnowsHowManyWaitBefore() throws InterruptedException {
        // Given
        clearTheDesk();
        upload(Sound.of("one.mp3", SONG));
        long second = upload(Sound.of("two.mp3", SONG)).getId();
        // When
        Encoding encoding = encoding(ARTIST, second);
        // Then
        assertThat(encoding.getState()).isEqualTo(Encoding.State.WAITING);
        assertThat(encoding.getAhead()).isEqualTo(1);
    }

    @Test
    void nobodyElseSeesOrStopsIt() throws InterruptedException {
        // Given
        clearTheDesk();
        long track = upload(Sound.of("mine.mp3", SONG)).getId();
        // When
        List<String> refusals =
                List.of(
                        refusal(() -> encoding(LISTENER, track)),
                        refusal(() -> cancel(LISTENER, track)));
        // Then
        assertThat(refusals).containsExactly("PERMISSION_DENIED", "PERMISSION_DENIED");
    }

    @Test
    void whatIsStoppedHasFailedForGoodAndItsRunnerWritesNothingMore() throws InterruptedException {
        // Given
        clearTheDesk();
        long track = upload(Sound.of("stopped.mp3", SONG)).getId();
        EncodeJob held = jobs.claim("slow", LEASE).orElseThrow();
        // When
        Encoding encoding = cancel(ARTIST, track);
        // Then
        assertThat(encoding.getState()).isEqualTo(Encoding.State.ENDED);
        assertThat(get(track).getFailure().getCode()).isEqualTo("CANCELLED");
        assertThat(catchThrowableOfType(RuntimeException.class, () -> jobs.renew(held, LEASE)))
                .hasMessageContaining("lease is lost");
        assertThat(refusal(() -> cancel(ARTIST, track))).isEqualTo("FAILED_PRECONDITION");
    }

    @Test
    void whoeverHasLeastInWorkComesNext() throws InterruptedException {
        // Given
        clearTheDesk();
        long[] mine =
                Stream.generate(() -> upload(Sound.of("many.mp3", SONG)).getId())
                        .limit(3)
                        .mapToLong(id -> id)
                        .toArray();
        long other = studio.upload(LISTENER, new Form().file("few.mp3", SONG)).getId();
        // When
        List<Long> order =
                Stream.generate(() -> jobs.claim("runner", LEASE).orElseThrow().track())
                        .limit(4)
                        .toList();
        // Then
        assertThat(order).containsExactly(mine[0], other, mine[1], mine[2]);
    }

    @Test
    void nobodyTakesAllRunners() throws InterruptedException {
        // Given
        clearTheDesk();
        int uploads = 4 * Runtime.getRuntime().availableProcessors();
        for (int i = 0; i < uploads; i++) {
            upload(Sound.of("all.mp3", SONG));
        }
        // When
        long claimed =
                Stream.generate(() -> jobs.claim("runner", LEASE))
                        .limit(uploads)
                        .filter(java.util.Optional::isPresent)
                        .count();
        // Then
        assertThat(claimed).isEqualTo(uploads / 2);
    }

    private Encoding encoding(long person, long track) {
        return wait(
                asked(person).getEncoding(GetEncodingRequest.newBuilder().setTrack(track).build()));
    }

    private Encoding cancel(long person, long track) {
        return wait(
                asked(person)
                        .cancelEncoding(
                                CancelEncodingRequest.newBuilder().setTrack(track).build()));
    }

    private EncodingService asked(long person) {
        return Bearer.attach(encodings, TestTokens.bearer(person));
    }

    private static <T> T wait(Uni<T> answer) {
        return answer.await().atMost(CALL);
    }

    private static String refusal(Runnable call) {
        return catchThrowableOfType(StatusRuntimeException.class, call::run)
                .getStatus()
                .getCode()
                .name();
    }
}
