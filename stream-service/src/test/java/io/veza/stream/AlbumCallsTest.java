package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.proto.stream.v1.Album;
import io.veza.proto.stream.v1.AlbumPlace;
import io.veza.proto.stream.v1.AlbumTrack;
import io.veza.proto.stream.v1.CreateAlbumRequest;
import io.veza.proto.stream.v1.DeleteAlbumRequest;
import io.veza.proto.stream.v1.DeleteTrackRequest;
import io.veza.proto.stream.v1.SetAlbumTracksRequest;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.Track.Visibility;
import io.veza.proto.stream.v1.UpdateAlbumRequest;
import io.veza.stream.studio.AlbumStudio;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AlbumCallsTest extends AlbumStudio {

    @Test
    void whatIsMadeIsThere() {
        // When
        Album made =
                create(
                        ARTIST,
                        CreateAlbumRequest.newBuilder()
                                .setTitle("  Blue hour ")
                                .setKind(Album.Kind.EP)
                                .setReleaseDate("2031-02-28")
                                .setUpc("0 36000-29145 2")
                                .setLabel("Own")
                                .build());

        // Then
        assertThat(made.getTitle()).isEqualTo("Blue hour");
        assertThat(made.getKind()).isEqualTo(Album.Kind.EP);
        assertThat(made.getReleaseDate()).isEqualTo("2031-02-28");
        assertThat(made.getUpc()).isEqualTo("036000291452");
        assertThat(made.getVisibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(made.getMayEdit()).isTrue();
        assertThat(find(ARTIST, made.getId())).isEqualTo(made);
        assertThat(find(LISTENER, made.getId()).getMayEdit()).isFalse();
        assertThat(events("album/" + made.getId())).containsExactly("created");
    }

    @Test
    void aPrivateOneIsUnknownToOthers() {
        // Given
        long id = create(ARTIST, "Mine", Visibility.PRIVATE).getId();
        UpdateAlbumRequest change =
                UpdateAlbumRequest.newBuilder().setAlbum(id).setTitle("Yours").build();

        // When
        List<String> refusals =
                List.of(
                        refused(() -> find(LISTENER, id)),
                        refused(() -> update(LISTENER, change)),
                        refused(() -> set(LISTENER, id)),
                        refused(() -> delete(LISTENER, id)));

        // Then
        assertThat(refusals).containsOnly("ALBUM_NOT_FOUND");
    }

    @Test
    void onlyTheArtistChangesItAndOnlyWhatTheySaw() {
        // Given
        Album made = create(ARTIST, "Before", Visibility.PUBLIC);
        UpdateAlbumRequest.Builder change =
                UpdateAlbumRequest.newBuilder()
                        .setAlbum(made.getId())
                        .setTitle("After")
                        .addIfMatch(made.getRevision());

        // When
        Album changed = update(ARTIST, change.build());

        // Then
        assertThat(changed.getTitle()).isEqualTo("After");
        assertThat(refused(() -> update(LISTENER, change.build()))).isEqualTo("NOT_YOUR_ALBUM");
        assertThat(refused(() -> set(LISTENER, made.getId()))).isEqualTo("NOT_YOUR_ALBUM");
        assertThat(refused(() -> delete(LISTENER, made.getId()))).isEqualTo("NOT_YOUR_ALBUM");
        assertThat(refused(() -> update(ARTIST, change.setTitle("Late").build())))
                .isEqualTo("CHANGED_MEANWHILE");
        assertThat(events("album/" + made.getId())).containsExactly("created", "changed");
    }

    @Test
    void aWrongNumberOrDayIsRefused() {
        // Given
        CreateAlbumRequest.Builder request = CreateAlbumRequest.newBuilder().setTitle("Wrong");

        // Then
        assertThat(refused(() -> create(ARTIST, request.clone().setUpc("036000291453").build())))
                .isEqualTo("UPC_INVALID");
        assertThat(
                        refused(() ->
                                create(
                                        ARTIST,
                                        request.clone().setReleaseDate("2026-02-30").build())))
                .isEqualTo("RELEASE_DATE_INVALID");
    }

    @Test
    void tracksStandInTheirOrderDiscByDisc() {
        // Given
        long album = create(ARTIST, "Two discs", Visibility.PUBLIC).getId();
        long intro = song(ARTIST, "Intro", Visibility.PUBLIC);
        long hidden = song(ARTIST, "Hidden", Visibility.PRIVATE);
        long outro = song(ARTIST, "Outro", Visibility.UNLISTED);
        long unready = song(ARTIST, "Soon", Visibility.PUBLIC, "PROCESSING");

        // When
        Album arranged =
                albums(ARTIST)
                        .setAlbumTracks(
                                SetAlbumTracksRequest.newBuilder()
                                        .setAlbum(album)
                                        .addTracks(place(outro, 2))
                                        .addTracks(place(intro, 0))
                                        .addTracks(place(hidden, 1))
                                        .addTracks(place(unready, 2))
                                        .build())
                        .await()
                        .atMost(CALL);

        // Then
        assertThat(places(arranged))
                .containsExactly("1.1 Intro", "1.2 Hidden", "2.1 Outro", "2.2 Soon");
        Album heard = find(LISTENER, album);
        assertThat(places(heard)).containsExactly("1.1 Intro", "2.1 Outro");
        assertThat(heard.getTrackCount()).isEqualTo(2);
        assertThat(heard.getDurationMs()).isEqualTo(2 * SONG_MS);
        assertThat(find(ARTIST, album).getTrackCount()).isEqualTo(4);
        assertThat(get(outro).getAlbum().getDisc()).isEqualTo(2);
        assertThat(get(outro).getAlbum().getTitle()).isEqualTo("Two discs");
    }

    @Test
    void aTrackIsOnOneAlbumAtMostAndOnlyOnesOwn() {
        // Given
        long song = song(ARTIST, "Song", Visibility.PUBLIC);
        long first = create(ARTIST, "First", Visibility.PUBLIC).getId();
        long second = create(ARTIST, "Second", Visibility.PUBLIC).getId();
        long theirs = song(LISTENER, "Theirs", Visibility.PUBLIC);
        long other = song(ARTIST, "Other", Visibility.PUBLIC);
        set(ARTIST, first, song);
        set(ARTIST, second, other);

        // When
        List<String> refusals =
                List.of(
                        refused(() -> set(ARTIST, second, other, song)),
                        refused(() -> set(ARTIST, second, theirs)),
                        refused(() -> set(ARTIST, second, ids.next())),
                        refused(() -> set(ARTIST, second, song, song)));

        // Then
        assertThat(refusals)
                .containsExactly(
                        "TRACK_ON_OTHER_ALBUM",
                        "TRACK_NOT_FOUND",
                        "TRACK_NOT_FOUND",
                        "TRACK_TWICE");
        assertThat(places(find(ARTIST, second))).containsExactly("1.1 Other");
    }

    @Test
    void whatGoesLeavesNoGapAndTheTracksOfAnAlbumStay() {
        // Given
        Album album = create(ARTIST, "Shrinking", Visibility.PUBLIC);
        long one = song(ARTIST, "One", Visibility.PUBLIC);
        long two = song(ARTIST, "Two", Visibility.PUBLIC);
        Album full = set(ARTIST, album.getId(), one, two);
        as(ARTIST)
                .deleteTrack(DeleteTrackRequest.newBuilder().setTrack(one).build())
                .await()
                .atMost(CALL);

        // When
        Album left = find(LISTENER, album.getId());
        delete(ARTIST, album.getId());

        // Then
        assertThat(places(left)).containsExactly("1.1 Two");
        assertThat(left.getRevision()).isNotEqualTo(full.getRevision());
        assertThat(get(two).hasAlbum()).isFalse();
        assertThat(refused(() -> find(ARTIST, album.getId()))).isEqualTo("ALBUM_NOT_FOUND");
        assertThat(events("album/" + album.getId()))
                .containsExactly("created", "changed", "deleted");
    }

    @Test
    void ofAnAlbumThatIsNotPublicAPublicTrackSaysNothing() {
        // Given
        long album = create(ARTIST, "Secret project", Visibility.UNLISTED).getId();
        long single = song(ARTIST, "Single", Visibility.PUBLIC);
        long demo = song(ARTIST, "Demo", Visibility.PRIVATE);

        // When
        set(ARTIST, album, single, demo);

        // Then
        assertThat(get(single).hasAlbum()).isFalse();
        assertThat(get(demo).getAlbum().getId()).isEqualTo(album);
    }

    private static AlbumPlace place(long track, int disc) {
        return AlbumPlace.newBuilder().setTrack(track).setDisc(disc).build();
    }

    private static List<String> places(Album album) {
        return album.getTracksList().stream().map(AlbumCallsTest::place).toList();
    }

    private static String place(AlbumTrack track) {
        Track shown = track.getTrack();
        return track.getDisc() + "." + track.getPosition() + " " + shown.getTitle();
    }

    private Album update(long caller, UpdateAlbumRequest request) {
        return albums(caller).updateAlbum(request).await().atMost(CALL);
    }

    private void delete(long caller, long album) {
        albums(caller)
                .deleteAlbum(DeleteAlbumRequest.newBuilder().setAlbum(album).build())
                .await()
                .atMost(CALL);
    }
}
