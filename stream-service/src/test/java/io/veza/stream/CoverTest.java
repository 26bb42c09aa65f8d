package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.problem.ProtoJson;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.Cover;
import io.veza.proto.stream.v1.CoverService;
import io.veza.proto.stream.v1.Covers;
import io.veza.proto.stream.v1.DeleteAlbumCoverRequest;
import io.veza.proto.stream.v1.DeleteAlbumRequest;
import io.veza.proto.stream.v1.DeleteTrackCoverRequest;
import io.veza.proto.stream.v1.Track.Visibility;
import io.veza.stream.studio.AlbumStudio;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.Picture;
import io.veza.stream.studio.Studio;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Covers: painted anew in several sizes, seen on the tracks of an album, gone with what bears them.
 */
@QuarkusTest
class CoverTest extends AlbumStudio {

    @GrpcClient("stream")
    CoverService coverService;

    @Test
    void itIsPaintedInEachSizeAndNothingElseOfItIsLeft() {
        // Given
        long album = create(ARTIST, "Painted", Visibility.PUBLIC).getId();
        byte[] photo = Picture.photograph(Picture.make("cover.jpg", "900x700"), "Secret Maker");

        // When
        List<Cover> shown = shown(send(ARTIST, "albums", album, photo));

        // Then
        assertThat(shown).extracting(Cover::getWidth).containsExactly(128, 320, 640, 1280);
        assertThat(shown)
                .allSatisfy(size -> {
                    HttpResponse<byte[]> served = studio.get(size.getUrl());
                    assertThat(header(served, "Content-Type")).isEqualTo("image/webp");
                    assertThat(Picture.size(served.body()))
                            .isEqualTo(size.getWidth() + "," + size.getWidth());
                    assertThat(new String(served.body(), StandardCharsets.ISO_8859_1))
                            .doesNotContain("Exif", "Secret Maker");
                });
        assertThat(find(LISTENER, album).getCoversList()).isEqualTo(shown);
        assertThat(find(LISTENER, album).getCover()).isEqualTo(shown.get(2).getUrl());
        assertThat(events("album/" + album)).containsExactly("created", "changed");
    }

    @Test
    void aTrackShowsItsOwnElseThatOfItsAlbum() {
        // Given
        long album = create(ARTIST, "Bearer", Visibility.PUBLIC).getId();
        long song = song(ARTIST, "Song", Visibility.PUBLIC);
        set(ARTIST, album, song);
        byte[] picture = Picture.make("cover.png", "200x200");

        // When
        String ofAlbum = shown(send(ARTIST, "albums", album, picture)).get(2).getUrl();
        String before = get(song).getCover();
        String own = shown(send(ARTIST, "tracks", song, picture)).get(2).getUrl();
        String between = get(song).getCover();
        deleteTrackCover(ARTIST, song);

        // Then
        assertThat(before).isEqualTo(ofAlbum);
        assertThat(between).isEqualTo(own).isNotEqualTo(ofAlbum);
        assertThat(get(song).getCover()).isEqualTo(ofAlbum);
        assertThat(get(song).getCoversList()).hasSize(4);
        assertThat(events("track/" + song)).containsExactly("changed", "changed");
        awaitGone(own);
    }

    @Test
    void theCoverOfWhatIsNotPublicIsNotSeenOnPublicTracks() {
        // Given
        long album = create(ARTIST, "Unreleased", Visibility.PRIVATE).getId();
        long song = song(ARTIST, "Single", Visibility.PUBLIC);
        set(ARTIST, album, song);

        // When
        send(ARTIST, "albums", album, Picture.make("cover.png", "200x200"));

        // Then
        assertThat(get(song).getCover()).isEmpty();
        assertThat(find(ARTIST, album).getCover()).isNotEmpty();
    }

    @Test
    void anotherTakesItsPlaceAndItsFilesGoWithTheAlbum() {
        // Given
        long album = create(ARTIST, "Replaced", Visibility.PUBLIC).getId();
        String first = usual(album);

        // When
        String second = usual(album);

        // Then
        assertThat(second).isNotEqualTo(first);
        awaitGone(first);
        assertThat(studio.get(second).statusCode()).isEqualTo(200);
        albums(ARTIST)
                .deleteAlbum(DeleteAlbumRequest.newBuilder().setAlbum(album).build())
                .await()
                .atMost(CALL);
        awaitGone(second);
    }

    @Test
    void onlyTheArtistPutsOneAndPrivateThingsOfOthersAreUnknown() {
        // Given
        long open = create(ARTIST, "Open", Visibility.PUBLIC).getId();
        long hidden = create(ARTIST, "Hidden", Visibility.PRIVATE).getId();
        long song = song(ARTIST, "Song", Visibility.PUBLIC);
        byte[] picture = Picture.make("cover.png", "200x200");

        // Then
        assertThat(code(send(LISTENER, "albums", open, picture))).isEqualTo("NOT_YOUR_ALBUM");
        assertThat(code(send(LISTENER, "albums", hidden, picture))).isEqualTo("ALBUM_NOT_FOUND");
        assertThat(code(send(LISTENER, "tracks", song, picture))).isEqualTo("NOT_YOUR_TRACK");
        assertThat(code(send(LISTENER, "tracks", ids.next(), picture)))
                .isEqualTo("TRACK_NOT_FOUND");
        assertThat(refused(() -> deleteTrackCover(LISTENER, song))).isEqualTo("NOT_YOUR_TRACK");
        assertThat(refused(() -> deleteAlbumCover(LISTENER, open))).isEqualTo("NOT_YOUR_ALBUM");
        assertThat(refused(() -> deleteAlbumCover(ARTIST, open))).isEqualTo("OK");
    }

    @Test
    void whatIsNoPictureIsRefused() {
        // Given
        long album = create(ARTIST, "Bad", Visibility.PUBLIC).getId();
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);

        // Then
        assertThat(code(send(ARTIST, "albums", album, svg))).isEqualTo("COVER_INVALID");
        assertThat(code(send(ARTIST, "albums", album, new byte[11 * 1024 * 1024])))
                .isEqualTo("COVER_TOO_LARGE");
        assertThat(code(send(ARTIST, "albums", album, new byte[0]))).isEqualTo("EMPTY_FILE");
        assertThat(find(ARTIST, album).getCover()).isEmpty();
    }

    private String usual(long album) {
        return shown(send(ARTIST, "albums", album, Picture.make("cover.png", "200x200")))
                .get(2)
                .getUrl();
    }

    private HttpResponse<byte[]> send(long person, String kind, long id, byte[] file) {
        String path = "/api/v2/" + kind + "/" + id + "/cover";
        return studio.post(person, path, new Form().file("cover.jpg", file));
    }

    private static List<Cover> shown(HttpResponse<byte[]> answer) {
        String json = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(json).isEqualTo(201);
        return ((Covers) ProtoJson.parse(json, Covers.newBuilder()).build()).getItemsList();
    }

    private static String code(HttpResponse<byte[]> answer) {
        return Studio.problem(answer).getCode();
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private void deleteTrackCover(long person, long track) {
        Bearer.attach(coverService, TestTokens.bearer(person))
                .deleteTrackCover(DeleteTrackCoverRequest.newBuilder().setTrack(track).build())
                .await()
                .atMost(CALL);
    }

    private void deleteAlbumCover(long person, long album) {
        Bearer.attach(coverService, TestTokens.bearer(person))
                .deleteAlbumCover(DeleteAlbumCoverRequest.newBuilder().setAlbum(album).build())
                .await()
                .atMost(CALL);
    }

    private void awaitGone(String url) {
        Poll.until(
                Duration.ofSeconds(60),
                "its files are gone",
                () -> studio.get(url).statusCode() == 404);
    }
}
