package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.platform.testing.engines.Poll;
import io.veza.proto.stream.v1.Cover;
import io.veza.proto.stream.v1.GetPlaylistRequest;
import io.veza.proto.stream.v1.Playlist;
import io.veza.proto.stream.v1.Track.Visibility;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.Picture;
import io.veza.stream.studio.PlaylistStudio;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pictures of playlists, made of the first four different covers in them. */
abstract class MosaicContract extends PlaylistStudio {

    private static final Duration BOUND = Duration.ofMinutes(1);

    @Test
    void fourCoversAreOnePictureInEachSize() {
        // Given
        long playlist = create(ARTIST, "Four", Visibility.PUBLIC, false).getId();
        List<Long> covered = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            covered.add(covered("Song " + i, "PUBLIC"));
        }

        // When
        covered.forEach(track -> add(ARTIST, playlist, track));
        Playlist shown = awaitParts(playlist, 4);

        // Then
        assertThat(shown.getCoversList())
                .extracting(Cover::getWidth)
                .containsExactly(128, 320, 640, 1280);
        assertThat(shown.getCoversList())
                .allSatisfy(size ->
                        assertThat(Picture.size(studio.get(size.getUrl()).body()))
                                .isEqualTo(size.getWidth() + "," + size.getWidth()));
        assertThat(shown.getCover()).isEqualTo(shown.getCovers(2).getUrl());
    }

    @Test
    void anotherOrderIsAnotherPictureAndTheOneBeforeGoes() {
        // Given
        long playlist = create(ARTIST, "Moved", Visibility.PUBLIC, false).getId();
        long first = add(ARTIST, playlist, covered("First", "PUBLIC")).getId();
        add(ARTIST, playlist, covered("Second", "PUBLIC"));
        String before = awaitCover(playlist, "");

        // When
        move(ARTIST, playlist, first, 1, null);
        String after = awaitCover(playlist, before);

        // Then
        assertThat(studio.get(after).statusCode()).isEqualTo(200);
        Poll.until(BOUND, before + " is gone", () -> studio.get(before).statusCode() == 404);
    }

    @Test
    void coversOfPrivateTracksAreNotInIt() {
        // Given
        long playlist = create(ARTIST, "Mixed", Visibility.PUBLIC, false).getId();
        long hidden = covered("Hidden", "PRIVATE");
        long open = covered("Open", "PUBLIC");

        // When
        add(ARTIST, playlist, hidden);
        add(ARTIST, playlist, open);
        awaitCover(playlist, "");

        // Then
        assertThat(parts(playlist)).containsExactly(keyOf(open));
    }

    @Test
    void withoutCoversThereIsNone() {
        // Given
        long playlist = create(ARTIST, "Emptied", Visibility.PUBLIC, false).getId();
        long entry = add(ARTIST, playlist, covered("Only", "PUBLIC")).getId();
        awaitCover(playlist, "");

        // When
        remove(ARTIST, playlist, entry);

        // Then
        Poll.until(BOUND, "it shows none", () -> look(playlist).getCover().isEmpty());
        assertThat(look(playlist).getCoversList()).isEmpty();
    }

    private long covered(String title, String visibility) {
        long track = track(ARTIST, title, visibility);
        Form form = new Form().file("cover.png", Picture.make("mosaic.png", "200x200"));
        String path = "/api/v2/tracks/" + track + "/cover";
        assertThat(studio.post(ARTIST, path, form).statusCode()).isEqualTo(201);
        return track;
    }

    private Playlist look(long playlist) {
        return playlists(ARTIST)
                .getPlaylist(GetPlaylistRequest.newBuilder().setPlaylist(playlist).build())
                .await()
                .atMost(CALL);
    }

    private String awaitCover(long playlist, String before) {
        Poll.until(
                BOUND,
                "it is painted",
                () -> {
                    String cover = look(playlist).getCover();
                    return !cover.isEmpty() && !cover.equals(before);
                });
        return look(playlist).getCover();
    }

    private Playlist awaitParts(long playlist, int count) {
        Poll.until(BOUND, "it has all its parts", () -> parts(playlist).size() == count);
        return look(playlist);
    }

    private List<String> parts(long playlist) {
        return List.of(
                pool.query(
                                "select coalesce((select parts from mosaic where erased_at is null"
                                        + " and playlist = "
                                        + playlist
                                        + "), '{}') as parts")
                        .execute()
                        .await()
                        .atMost(CALL)
                        .iterator()
                        .next()
                        .getArrayOfStrings("parts"));
    }

    private String keyOf(long track) {
        return pool.query("select key from cover where erased_at is null and track = " + track)
                .execute()
                .await()
                .atMost(CALL)
                .iterator()
                .next()
                .getString("key");
    }
}
