package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.kernel.Aside;
import io.veza.platform.problem.ProtoJson;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.DeleteTrackRequest;
import io.veza.proto.stream.v1.DeleteVersionRequest;
import io.veza.proto.stream.v1.ListVersionsRequest;
import io.veza.proto.stream.v1.RestoreVersionRequest;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.Version;
import io.veza.proto.stream.v1.VersionService;
import io.veza.stream.application.encode.EncodeJobs;
import io.veza.stream.application.encode.EncodeRunner;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.media.Workbench;
import io.veza.stream.application.version.CollectVersions;
import io.veza.stream.domain.encode.EncodeJob;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import io.veza.stream.studio.Studio;
import io.veza.stream.studio.Tus;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A track keeps its address while its file is replaced. */
@QuarkusTest
class VersionCallsTest extends StreamTest {

    private static final byte[] OLD = Sound.bytes(Sound.make("old.mp3", 2));
    private static final byte[] NEW = Sound.bytes(Sound.make("new.flac", 3));
    private static final byte[] NOISE = "This is no sound".repeat(99).getBytes();

    @GrpcClient("stream")
    VersionService versions;

    @Inject EncodeRunner runner;
    @Inject EncodeJobs jobs;
    @Inject MediaStore store;
    @Inject Workbench workbench;
    @Inject CollectVersions collect;
    @Inject Aside aside;

    @Test
    void theNewFilePlaysOnceItIsReadyAndTheOldAddressesStay() {
        // Given
        Track before = ready();
        long id = before.getId();
        String oldMp3 = before.getPlayback().getMp3();
        // When
        Version coming = replace(id, "new.flac", NEW);
        Track after = await(id, track -> !track.getSha256().equals(before.getSha256()));
        // Then
        assertThat(coming.getStatus()).isEqualTo(Track.Status.PROCESSING);
        assertThat(after.getStatus()).isEqualTo(Track.Status.READY);
        assertThat(after.getDurationMs()).isBetween(2_950, 3_050);
        assertThat(after.getPlayback().getFlac()).isNotEmpty();
        assertThat(after.getTitle()).isEqualTo(before.getTitle());
        assertThat(after.getPlayback().getHls()).isEqualTo(before.getPlayback().getHls());
        String playlist = studio.text(after.getPlayback().getHls());
        assertThat(playlist).contains(after.getSha256().substring(0, 12));
        assertThat(studio.get(after.getPlayback().getMp3()).statusCode()).isEqualTo(200);
        assertThat(studio.get(oldMp3).statusCode()).isEqualTo(200);
        assertThat(list(id)).extracting(Version::getCurrent).containsExactly(true, false);
        assertThat(list(id)).extracting(Version::getSourceFormat).containsExactly("flac", "mp3");
        assertThat(events(id)).containsOnlyOnce("veza.stream.track.replaced");
    }

    @Test
    void aFailedFileChangesNothingAndTellsWhy() {
        // Given
        Track before = ready();
        // When
        Version coming = replace(before.getId(), "noise.mp3", NOISE);
        Version failed = await(before.getId(), coming, Track.Status.FAILED);
        // Then
        assertThat(failed.getFailure().getCode()).isEqualTo("NOT_AUDIO");
        assertThat(get(before.getId())).isEqualTo(before);
        assertThat(studio.get(before.getPlayback().getMp3()).statusCode()).isEqualTo(200);
        assertThat(events(before.getId())).contains("veza.stream.version.failed");
        assertThat(replace(before.getId(), "new.flac", NEW).getId()).isPositive();
    }

    @Test
    void aFormerFileComesBackAlsoWhenAllButItselfIsGone() {
        // Given
        Track first = ready();
        long id = first.getId();
        replace(id, "new.flac", NEW);
        Track second = await(id, track -> !track.getSha256().equals(first.getSha256()));
        List<Version> both = list(id);
        // When
        Version restored = restore(id, both.getLast().getId());
        // Then
        assertThat(restored.getCurrent()).isTrue();
        assertThat(get(id).getSha256()).isEqualTo(first.getSha256());
        assertThat(studio.text(get(id).getPlayback().getHls())).contains("aac-128");
        leaveLongAgo(id);
        Uni.createFrom().deferred(collect::handle).runSubscriptionOn(aside).await().atMost(CALL);
        String newMp3 = second.getPlayback().getMp3();
        assertThat(studio.get(newMp3).statusCode()).isEqualTo(404);
        assertThat(studio.get(first.getPlayback().getMp3()).statusCode()).isEqualTo(200);
        assertThat(restore(id, both.getFirst().getId()).getStatus())
                .isEqualTo(Track.Status.PROCESSING);
        await(id, track -> track.getSha256().equals(second.getSha256()));
        assertThat(studio.get(newMp3).statusCode()).isEqualTo(200);
    }

    @Test
    void aRunnerThatDiesInTheMiddleLeavesTheOldOnePlayingAndAnotherGoesOn() throws Throwable {
        // Given
        Track before = ready();
        runner.stop();
        Version coming = replace(before.getId(), "new.flac", NEW);
        EncodeJob dead = claim(coming.getId());
        Path half =
                Files.createDirectories(workbench.workspace(coming.getId(), 1).resolve("aac-128"));
        Files.writeString(half.resolve("1.m4s"), "half a segment");
        Track meanwhile = get(before.getId());
        // When
        runner.start("alive", 2);
        Track after = await(before.getId(), track -> !track.getSha256().equals(before.getSha256()));
        // Then
        assertThat(dead.kind()).isEqualTo(EncodeJob.Kind.REPLACE);
        assertThat(meanwhile).isEqualTo(before);
        assertThat(studio.get(before.getPlayback().getMp3()).statusCode()).isEqualTo(200);
        assertThat(after.getDurationMs()).isBetween(2_950, 3_050);
    }

    private EncodeJob claim(long version) {
        while (true) {
            EncodeJob job = jobs.claim("dead", Duration.ofSeconds(1)).orElseThrow();
            if (job.track() == version) {
                return job;
            }
        }
    }

    @Test
    void aFileInPiecesReplacesTooAndTheSameIsRefused() {
        // Given
        Track before = ready();
        Tus tus = new Tus(studio, ARTIST);
        Map<String, String> metadata =
                Map.of("filename", "new.flac", "track", Long.toString(before.getId()));
        String place = tus.begin(NEW.length, metadata);
        // When
        HttpResponse<byte[]> whole = tus.patch(place, 0, NEW);
        await(before.getId(), track -> !track.getSha256().equals(before.getSha256()));
        // Then
        assertThat(whole.headers().firstValue("Veza-Track"))
                .hasValue(Long.toString(before.getId()));
        assertThat(refusal(ARTIST, before.getId(), NEW)).isEqualTo("409 SAME_FILE");
        assertThat(refusal(LISTENER, before.getId(), OLD)).isEqualTo("403 NOT_YOUR_TRACK");
        assertThat(refusal(ARTIST, 123_456_789, OLD)).isEqualTo("404 TRACK_NOT_FOUND");
    }

    @Test
    void oneThatIsComingIsGivenUpAndAllGoWithTheirTrack() {
        // Given
        Track before = ready();
        long id = before.getId();
        byte[] longer = Sound.bytes(Sound.make("longer.flac", 120));
        Version coming = replace(id, "longer.flac", longer);
        // When
        String busy = refusal(ARTIST, id, NEW);
        delete(id, coming.getId());
        // Then
        assertThat(busy).isEqualTo("409 REPLACEMENT_RUNNING");
        assertThat(list(id)).extracting(Version::getId).doesNotContain(coming.getId());
        assertThat(get(id)).isEqualTo(before);
        Version second = replace(id, "new.flac", NEW);
        await(id, track -> !track.getSha256().equals(before.getSha256()));
        as(ARTIST)
                .deleteTrack(DeleteTrackRequest.newBuilder().setTrack(id).build())
                .await()
                .atMost(CALL);
        Poll.until(
                PATIENCE,
                "the files are gone",
                () -> isGone(id) && isGone(second.getId()) && isGone(coming.getId()));
    }

    private boolean isGone(long folder) {
        try {
            return store.find("tracks/" + folder + "/source").isEmpty();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private Track ready() {
        return awaitReady(
                studio.upload(ARTIST, new Form().field("title", "Kept").file("old.mp3", OLD))
                        .getId());
    }

    private Version replace(long track, String name, byte[] file) {
        HttpResponse<byte[]> answer = post(ARTIST, track, name, file);
        assertThat(answer.statusCode()).as(new String(answer.body())).isEqualTo(202);
        return ProtoJson.parse(new String(answer.body()), Version.newBuilder()).build();
    }

    private HttpResponse<byte[]> post(long person, long track, String name, byte[] file) {
        String path = "/api/v2/tracks/" + track + "/file";
        return studio.post(path, person, new Form().file(name, file), Map.of());
    }

    private String refusal(long person, long track, byte[] file) {
        HttpResponse<byte[]> answer = post(person, track, "x.flac", file);
        return answer.statusCode() + " " + Studio.problem(answer).getCode();
    }

    private VersionService asArtist() {
        return Bearer.attach(versions, TestTokens.bearer(ARTIST));
    }

    private List<Version> list(long track) {
        return asArtist()
                .listVersions(ListVersionsRequest.newBuilder().setTrack(track).build())
                .await()
                .atMost(CALL)
                .getItemsList();
    }

    private Version await(long track, Version version, Track.Status status) {
        Predicate<Version> wanted =
                found -> found.getId() == version.getId() && found.getStatus() == status;
        Poll.until(PATIENCE, "it is " + status, () -> list(track).stream().anyMatch(wanted));
        return list(track).stream().filter(wanted).findFirst().orElseThrow();
    }

    private Version restore(long track, long version) {
        return asArtist()
                .restoreVersion(
                        RestoreVersionRequest.newBuilder()
                                .setTrack(track)
                                .setVersion(version)
                                .build())
                .await()
                .atMost(CALL);
    }

    private void delete(long track, long version) {
        asArtist()
                .deleteVersion(
                        DeleteVersionRequest.newBuilder()
                                .setTrack(track)
                                .setVersion(version)
                                .build())
                .await()
                .atMost(CALL);
    }

    private void leaveLongAgo(long track) {
        pool.preparedQuery(
                        "update track_version set left_at = left_at - interval '9 days'"
                                + " where track = $1")
                .execute(Tuple.of(track))
                .await()
                .atMost(CALL);
    }

    private List<String> events(long track) {
        return pool.preparedQuery("select type from event_log where stream = $1")
                .execute(Tuple.of("track/" + track))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getString(0))
                                .toList())
                .await()
                .atMost(CALL);
    }
}
