package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.DeleteTrackRequest;
import io.veza.proto.stream.v1.GetStorageRequest;
import io.veza.proto.stream.v1.Storage;
import io.veza.proto.stream.v1.StorageService;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.config.MediaConfig;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import io.veza.stream.studio.Studio;
import io.veza.stream.studio.StudioResource;
import io.veza.stream.studio.Tus;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same bytes are kept once, and belong to each who brought them. */
@QuarkusTest
class SharedOriginalTest extends StreamTest {

    @Inject MediaConfig media;

    @GrpcClient("stream")
    StorageService storage;

    @Test
    void peopleWithTheSameFileShareOneCopy() throws IOException {
        // Given
        byte[] song = Sound.bytes(Sound.make("shared.mp3", 13));
        Track first = studio.upload(ARTIST, new Form().file("shared.mp3", song));
        // When
        Track second = studio.upload(LISTENER, new Form().file("shared.mp3", song));
        // Then
        assertThat(Files.isSameFile(original(first), original(second))).isTrue();
        as(ARTIST)
                .deleteTrack(DeleteTrackRequest.newBuilder().setTrack(first.getId()).build())
                .await()
                .atMost(CALL);
        Poll.until(PATIENCE, "the first is gone", () -> !Files.exists(original(first)));
        assertThat(original(second)).hasBinaryContent(song);
        assertThat(awaitReady(second.getId()).getPlayback().getHls()).isNotEmpty();
    }

    @Test
    void aCopyThatWasDamagedMeanwhileIsNotShared() throws IOException {
        // Given
        byte[] song = Sound.bytes(Sound.make("damaged.mp3", 11));
        Track damaged = studio.upload(ARTIST, new Form().file("damaged.mp3", song));
        awaitReady(damaged.getId());
        Files.write(original(damaged), new byte[song.length]);

        // When
        Track whole = studio.upload(LISTENER, new Form().file("damaged.mp3", song));

        // Then
        assertThat(original(whole)).hasBinaryContent(song);
        assertThat(awaitReady(whole.getId()).getPlayback().getHls()).isNotEmpty();
    }

    @Test
    void whoeverSendsTheSameAgainIsToldOfTheFirst() {
        // Given
        byte[] song = Sound.bytes(Sound.make("again.mp3", 4));
        long person = ids.next();
        HttpResponse<byte[]> first = post(person, song);
        // When
        HttpResponse<byte[]> second = post(person, song);
        Tus tus = new Tus(studio, person);
        String place = tus.begin(song.length, Map.of());
        HttpResponse<byte[]> third = tus.patch(place, 0, song);
        HttpResponse<byte[]> others = post(ids.next(), song);
        // Then
        String id = Long.toString(Studio.track(first).getId());
        assertThat(duplicate(first)).isEmpty();
        assertThat(duplicate(second)).isEqualTo(id);
        assertThat(duplicate(third)).isEqualTo(id);
        assertThat(duplicate(tus.head(place))).isEqualTo(id);
        assertThat(duplicate(others)).isEmpty();
    }

    @Test
    void whatIsUsedAndAllowedIsTold() {
        // Given
        byte[] song = Sound.bytes(Sound.make("counted.mp3", 2));
        long person = ids.next();
        post(person, song);
        new Tus(studio, person).begin(100, Map.of());
        // When
        Storage told =
                Bearer.attach(storage, TestTokens.bearer(person))
                        .getStorage(GetStorageRequest.getDefaultInstance())
                        .await()
                        .atMost(CALL);
        // Then
        assertThat(told.getUsedBytes()).isEqualTo(song.length + 100);
        assertThat(told.getAllowedBytes()).isEqualTo(StudioResource.QUOTA);
        assertThat(told.getOpenUploads()).isEqualTo(1);
    }

    @Test
    void aFormThatDoesNotFitIsRefused() {
        // Given
        byte[] song = Sound.bytes(Sound.make("spent.mp3", 2));
        long person = ids.next();
        new Tus(studio, person).begin(StudioResource.QUOTA - 10, Map.of());
        // When
        HttpResponse<byte[]> refused = post(person, song);
        // Then
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(Studio.problem(refused).getCode()).isEqualTo("STORAGE_QUOTA_SPENT");
    }

    private HttpResponse<byte[]> post(long person, byte[] song) {
        return studio.post(person, new Form().file("a.mp3", song), Map.of());
    }

    private static String duplicate(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Veza-Duplicate-Of").orElse("");
    }

    private Path original(Track track) {
        return Path.of(media.dir()).resolve("tracks/" + track.getId() + "/source");
    }
}
