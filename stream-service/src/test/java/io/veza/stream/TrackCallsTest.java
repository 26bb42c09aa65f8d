package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.stream.v1.DeleteTrackRequest;
import io.veza.proto.stream.v1.GetTrackRequest;
import io.veza.proto.stream.v1.ListTracksRequest;
import io.veza.proto.stream.v1.ListTracksResponse;
import io.veza.proto.stream.v1.TagList;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.TrackChanged;
import io.veza.proto.stream.v1.UpdateTrackRequest;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrackCallsTest extends StreamTest {

    private static final byte[] SONG = Sound.bytes(Sound.make("calls.mp3", 2));

    @Test
    void aSearchFindsPartsOfWordsWithoutAccents() {
        // Given
        long track = publish("Été à Évry — 50 %_off", "PUBLIC");
        // When
        List<List<Long>> found =
                List.of(search("ete a evr"), search("CHANSON"), search("50 %_O"), search("%%x"));
        // Then
        assertThat(found.get(0)).contains(track);
        assertThat(found.get(1)).contains(track);
        assertThat(found.get(2)).contains(track);
        assertThat(found.get(3)).isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutHolesAndRepeats() {
        // Given
        for (int i = 0; i < 3; i++) {
            publish("Paged " + i, "PUBLIC");
        }
        // When
        List<Long> all = new ArrayList<>();
        String cursor = "";
        do {
            ListTracksResponse page =
                    list(
                            ListTracksRequest.newBuilder()
                                    .setQuery("paged")
                                    .setLimit(2)
                                    .setCursor(cursor));
            page.getItemsList().forEach(track -> all.add(track.getId()));
            cursor = page.getNextCursor();
        } while (!cursor.isEmpty());
        // Then
        assertThat(all)
                .hasSize(3)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void aForeignCursorIsRefused() {
        // When
        Uni<?> call = anonymous().listTracks(ListTracksRequest.newBuilder().setCursor("x").build());
        // Then
        assertThat(status(call)).isEqualTo(Status.Code.INVALID_ARGUMENT);
    }

    @Test
    void aPrivateTrackIsUnknownToOthersAndPlaysByItsSignedAddress() {
        // Given
        long id = publish("Hidden", "PRIVATE");
        GetTrackRequest request = GetTrackRequest.newBuilder().setTrack(id).build();
        // When
        Track own = as(ARTIST).getTrack(request).await().atMost(CALL);
        // Then
        assertThat(status(as(LISTENER).getTrack(request))).isEqualTo(Status.Code.NOT_FOUND);
        assertThat(status(anonymous().getTrack(request))).isEqualTo(Status.Code.NOT_FOUND);
        assertThat(search("Hidden")).doesNotContain(id);
        String hls = own.getPlayback().getHls();
        assertThat(hls).startsWith("/media/signed/");
        assertThat(studio.text(hls)).contains("aac-128");
        assertThat(studio.get(unsigned(hls)).statusCode()).isEqualTo(404);
        assertThat(studio.get(forged(hls)).statusCode()).isEqualTo(404);
        assertThat(studio.get(hls).headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    private static String unsigned(String address) {
        return "/media" + address.substring(address.indexOf("/tracks/"));
    }

    /** The same signature with another end. */
    private static String forged(String address) {
        String[] parts = address.split("/");
        parts[3] = Long.toString(Long.parseLong(parts[3]) + 3600);
        return String.join("/", parts);
    }

    @Test
    void artistsSeeAllTheirOwn() {
        // Given
        long id = publish("Mine alone", "PRIVATE");
        ListTracksRequest.Builder own = ListTracksRequest.newBuilder().setArtist(ARTIST);
        // When
        ListTracksResponse mine = as(ARTIST).listTracks(own.build()).await().atMost(CALL);
        ListTracksResponse theirs = as(LISTENER).listTracks(own.build()).await().atMost(CALL);
        // Then
        assertThat(mine.getItemsList()).extracting(Track::getId).contains(id);
        assertThat(theirs.getItemsList()).extracting(Track::getId).doesNotContain(id);
    }

    @Test
    void onlyTheArtistChangesATrack() {
        // Given
        long id = publish("Before", "PUBLIC");
        UpdateTrackRequest change =
                UpdateTrackRequest.newBuilder()
                        .setTrack(id)
                        .setTitle("After")
                        .setTags(TagList.newBuilder().addItems("new"))
                        .setVisibility(Track.Visibility.UNLISTED)
                        .build();
        // When
        Status.Code stranger = status(as(LISTENER).updateTrack(change));
        Track changed = as(ARTIST).updateTrack(change).await().atMost(CALL);
        // Then
        assertThat(stranger).isEqualTo(Status.Code.PERMISSION_DENIED);
        assertThat(changed.getTitle()).isEqualTo("After");
        assertThat(changed.getGenre()).isEqualTo("Chanson");
        assertThat(changed.getTagsList()).containsExactly("new");
        assertThat(search("After")).doesNotContain(id);
    }

    @Test
    void whatWasChangedMeanwhileIsNotWrittenOver() {
        // Given
        long id = publish("First", "PUBLIC");
        String read = get(id).getRevision();
        UpdateTrackRequest.Builder change =
                UpdateTrackRequest.newBuilder().setTrack(id).addIfMatch(read);
        Track second =
                as(ARTIST).updateTrack(change.setTitle("Second").build()).await().atMost(CALL);
        // When
        Status.Code late = status(as(ARTIST).updateTrack(change.setTitle("Late").build()));
        // Then
        assertThat(late).isEqualTo(Status.Code.ABORTED);
        assertThat(second.getRevision()).isNotEqualTo(read);
        assertThat(get(id)).isEqualTo(second);
    }

    @Test
    void aChangeIsAnEvent() {
        // Given
        long id = publish("Open", "PUBLIC");
        UpdateTrackRequest change =
                UpdateTrackRequest.newBuilder()
                        .setTrack(id)
                        .setVisibility(Track.Visibility.PRIVATE)
                        .build();
        // When
        as(ARTIST).updateTrack(change).await().atMost(CALL);
        // Then
        assertThat(changes(id))
                .containsExactly(TrackChanged.newBuilder().setTrack(id).setArtist(ARTIST).build());
    }

    private List<TrackChanged> changes(long track) {
        return pool.preparedQuery(
                        "select payload from event_log where stream = $1"
                                + " and type = 'veza.stream.track.changed'")
                .execute(Tuple.of("track/" + track))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(TrackCallsTest::changed)
                                .toList())
                .await()
                .atMost(CALL);
    }

    private static TrackChanged changed(Row row) {
        try {
            return TrackChanged.parseFrom(row.getBuffer(0).getBytes());
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aDeletedTrackIsGoneWithItsFiles() {
        // Given
        long id = publish("Gone", "PUBLIC");
        DeleteTrackRequest request = DeleteTrackRequest.newBuilder().setTrack(id).build();
        Status.Code stranger = status(as(LISTENER).deleteTrack(request));
        String mp3 = get(id).getPlayback().getMp3();
        // When
        as(ARTIST).deleteTrack(request).await().atMost(CALL);
        // Then
        assertThat(stranger).isEqualTo(Status.Code.PERMISSION_DENIED);
        assertThat(status(as(ARTIST).deleteTrack(request))).isEqualTo(Status.Code.NOT_FOUND);
        Poll.until(PATIENCE, "its files are gone", () -> studio.get(mp3).statusCode() == 404);
    }

    @Test
    void deletingStopsAnEncode() {
        // Given
        long id =
                studio.upload(
                                ARTIST,
                                new Form()
                                        .file("x.flac", Sound.bytes(Sound.make("long.flac", 120))))
                        .getId();
        await(id, track -> track.getProgress() > 0);
        // When
        as(ARTIST)
                .deleteTrack(DeleteTrackRequest.newBuilder().setTrack(id).build())
                .await()
                .atMost(CALL);
        // Then
        GetTrackRequest request = GetTrackRequest.newBuilder().setTrack(id).build();
        assertThat(status(as(ARTIST).getTrack(request))).isEqualTo(Status.Code.NOT_FOUND);
        assertThat(awaitReady(upload(Sound.make("calls.mp3", 2)).getId()).getProgress())
                .isEqualTo(100);
    }

    private long publish(String title, String visibility) {
        Form form =
                new Form()
                        .field("title", title)
                        .field("genre", "Chanson")
                        .field("visibility", visibility)
                        .file("song.mp3", SONG);
        return awaitReady(studio.upload(ARTIST, form).getId()).getId();
    }

    private List<Long> search(String words) {
        return list(ListTracksRequest.newBuilder().setQuery(words).setLimit(100))
                .getItemsList()
                .stream()
                .map(Track::getId)
                .toList();
    }

    private ListTracksResponse list(ListTracksRequest.Builder request) {
        return anonymous().listTracks(request.build()).await().atMost(CALL);
    }

    private static Status.Code status(Uni<?> call) {
        return call.map(answer -> Status.Code.OK)
                .onFailure(StatusRuntimeException.class)
                .recoverWithItem(
                        failure -> ((StatusRuntimeException) failure).getStatus().getCode())
                .await()
                .atMost(CALL);
    }
}
