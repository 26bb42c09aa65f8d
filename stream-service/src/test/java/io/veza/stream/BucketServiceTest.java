package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.DeleteTrackRequest;
import io.veza.proto.stream.v1.DownloadService;
import io.veza.proto.stream.v1.GetDownloadRequest;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.upkeep.CheckMedia;
import io.veza.stream.config.MediaConfig;
import io.veza.stream.domain.upkeep.Fault;
import io.veza.stream.domain.upkeep.Findings;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.MinioResource;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import io.veza.stream.studio.Studio;
import io.veza.stream.studio.Tus;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The whole service with its media in a bucket: nobody who listens can tell. */
@QuarkusTest
@QuarkusTestResource(value = MinioResource.class, restrictToAnnotatedClass = true)
@EnabledIf(
        value = "io.veza.platform.testing.engines.Minio#isInstalled",
        disabledReason = "MinIO is not installed: VEZA_TEST_MINIO=1 make test builds it")
class BucketServiceTest extends StreamTest {

    @Inject MediaStore store;
    @Inject MediaConfig media;
    @Inject CheckMedia check;

    @GrpcClient("stream")
    DownloadService downloads;

    @Test
    void aTrackIsMadeKeptAndPlayedFromTheBucket() throws IOException {
        // When
        Track track = awaitReady(upload(Sound.make("bucket.mp3", 9)).getId());
        // Then
        assertThat(store.files("tracks/" + track.getId())).hasSizeGreaterThan(10);
        assertThat(Path.of(media.dir()).resolve("tracks")).doesNotExist();
        String mp3 = track.getPlayback().getMp3();
        HttpResponse<byte[]> whole = studio.get(mp3);
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.headers().firstValue("Cache-Control"))
                .hasValue("public, max-age=1209600, immutable");
        String etag = whole.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> part = studio.get(mp3, "Range", "bytes=100-299");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole.body(), 100, 300));
        assertThat(studio.get(mp3, "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(studio.request("HEAD", mp3).headers().firstValue("Content-Length"))
                .hasValue(Integer.toString(whole.body().length));
        assertThat(studio.get(mp3, "Range", "bytes=" + whole.body().length + "-").statusCode())
                .isEqualTo(416);
        assertThat(studio.text(track.getWaveform())).contains("\"data\"");
        assertThat(studio.text(track.getPlayback().getHls())).contains("#EXTM3U");
    }

    @Test
    void anUploadInPiecesEndsInTheBucket() {
        // Given
        byte[] song = Sound.bytes(Sound.make("pieces.mp3", 4));
        Tus tus = new Tus(studio, ARTIST);
        String place = tus.begin(song.length, Map.of());
        // When
        HttpResponse<byte[]> done = tus.patch(place, 0, song);
        // Then
        assertThat(done.statusCode()).isEqualTo(204);
    }

    @Test
    void aLargeFileIsReadAtTheStoreItself() {
        // Given
        Track track = awaitReady(upload(Sound.make("large.wav", 40)).getId());
        String address =
                Bearer.attach(downloads, TestTokens.bearer(ARTIST))
                        .getDownload(
                                GetDownloadRequest.newBuilder().setTrack(track.getId()).build())
                        .await()
                        .atMost(CALL)
                        .getUrl();
        // When
        HttpResponse<byte[]> sent = studio.get(address);
        // Then
        assertThat(sent.statusCode()).isEqualTo(307);
        assertThat(sent.headers().firstValue("Cache-Control")).hasValue("no-store");
        HttpResponse<byte[]> there =
                studio.get(sent.headers().firstValue("Location").orElseThrow());
        assertThat(there.statusCode()).isEqualTo(200);
        assertThat(there.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(there.body()).hasSize(Math.toIntExact(track.getSizeBytes()));
        assertThat(studio.request("HEAD", address).statusCode()).isEqualTo(200);
    }

    @Test
    void whatTheBucketHasLostIsFound() throws Throwable {
        // Given
        Track track = awaitReady(upload(Sound.make("lost.mp3", 5)).getId());
        String key = "tracks/" + track.getId() + "/source";
        Path copy = store.local(key, Files.createTempDirectory("veza-lost-"));
        byte[] song = Files.readAllBytes(copy);
        Files.delete(copy);
        // When
        MinioResource.remove("veza/" + key);
        // Then
        Findings found =
                VertxContextSupport.subscribeAndAwait(
                        () -> check.handle(new CheckMedia.Command(false)));
        assertThat(found.faults()).containsEntry(key, Fault.MISSING);
        assertThat(song).isNotEmpty();
    }

    @Test
    void whatIsDeletedLeavesTheBucket() throws IOException {
        // Given
        Track track = awaitReady(upload(Sound.make("deleted.mp3", 6)).getId());
        // When
        as(ARTIST)
                .deleteTrack(DeleteTrackRequest.newBuilder().setTrack(track.getId()).build())
                .await()
                .atMost(CALL);
        // Then
        Poll.until(PATIENCE, "nothing is left", () -> isEmpty("tracks/" + track.getId()));
    }

    private boolean isEmpty(String key) {
        try {
            return store.files(key).isEmpty();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void whileTheStoreIsAwayNothingIsLost() {
        // Given
        byte[] song = Sound.bytes(Sound.make("away.mp3", 7));
        Track track = awaitReady(upload(Sound.make("there.mp3", 8)).getId());
        Tus tus = new Tus(studio, ARTIST);
        String place = tus.begin(song.length, Map.of());
        MinioResource.minio().stop();
        // When
        HttpResponse<byte[]> played = studio.get(track.getPlayback().getMp3());
        HttpResponse<byte[]> posted =
                studio.post(ARTIST, new Form().file("away.mp3", song), Map.of());
        HttpResponse<byte[]> piece = tus.patch(place, 0, song);
        MinioResource.minio().startAgain();
        // Then
        for (HttpResponse<byte[]> refused : new HttpResponse[] {played, posted, piece}) {
            assertThat(refused.statusCode())
                    .as(new String(refused.body(), StandardCharsets.UTF_8))
                    .isEqualTo(503);
            assertThat(Studio.problem(refused).getCode()).isEqualTo("STORAGE_UNAVAILABLE");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        }
        Poll.until(
                PATIENCE,
                "the track plays again",
                () -> studio.get(track.getPlayback().getMp3()).statusCode() == 200);
        Poll.until(
                PATIENCE,
                "what had come in becomes a track",
                () -> isReady(Long.parseLong(place.substring(place.lastIndexOf('/') + 1))));
    }

    private boolean isReady(long id) {
        return pool.preparedQuery("select 1 from track where id = $1 and status = 'READY'")
                        .execute(Tuple.of(id))
                        .await()
                        .atMost(CALL)
                        .size()
                > 0;
    }
}
