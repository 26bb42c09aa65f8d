package io.veza.gateway.subsonic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Message;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.kernel.CoreError;
import io.veza.proto.stream.v1.AddEntryRequest;
import io.veza.proto.stream.v1.CreatePlaylistRequest;
import io.veza.proto.stream.v1.ListEntriesRequest;
import io.veza.proto.stream.v1.ListEntriesResponse;
import io.veza.proto.stream.v1.Playlist;
import io.veza.proto.stream.v1.PlaylistEntry;
import io.veza.proto.stream.v1.RemoveEntryRequest;
import io.veza.proto.stream.v1.RemoveEntryResponse;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.UpdatePlaylistRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlaylistTest extends PlayerTest {

    private final List<Message> changes = new CopyOnWriteArrayList<>();

    @BeforeEach
    void listen() {
        services.on(
                "PlaylistService/CreatePlaylist",
                (CreatePlaylistRequest request) -> {
                    changes.add(request);
                    return Playlist.newBuilder().setId(41).build();
                });
        services.on(
                "PlaylistEntryService/AddEntry",
                (AddEntryRequest request) -> {
                    changes.add(request);
                    return PlaylistEntry.getDefaultInstance();
                });
        services.on(
                "PlaylistEntryService/RemoveEntry",
                (RemoveEntryRequest request) -> {
                    changes.add(request);
                    return RemoveEntryResponse.getDefaultInstance();
                });
    }

    @Test
    void aNewOneIsItsOwnersAloneAndHoldsItsSongs() {
        // When
        ask("createPlaylist", "name", "Night", "songId", "tr-11", "songId", "tr-12");

        // Then
        assertThat(changes)
                .containsExactly(
                        CreatePlaylistRequest.newBuilder()
                                .setTitle("Night")
                                .setVisibility(Track.Visibility.PRIVATE)
                                .build(),
                        add(SONG),
                        add(SINGLE));
    }

    @Test
    void otherSongsTakeThePlaceOfThoseAfterWhichNothingIsTheSame() {
        // Given
        givenEntries();

        // When
        ask("createPlaylist", "playlistId", "pl-41", "songId", "tr-11", "songId", "tr-11");

        // Then
        assertThat(changes).containsExactly(remove(53), add(SONG));
    }

    @Test
    void placesAreCountedAsThePlayerSeesThem() {
        // Given
        givenEntries();

        // When
        ask(
                "updatePlaylist",
                "playlistId",
                "pl-41",
                "songIndexToRemove",
                1,
                "songIdToAdd",
                "tr-11");

        // Then
        assertThat(changes).containsExactly(remove(53), add(SONG));
        assertThat(services.wasCalled("PlaylistService/UpdatePlaylist")).isFalse();
    }

    @Test
    void itsNameAndWhoSeesItChange() {
        // When
        ask("updatePlaylist", "playlistId", "pl-41", "name", "Day", "comment", "", "public", true);

        // Then
        assertThat(services.lastCall("PlaylistService/UpdatePlaylist").request())
                .isEqualTo(
                        UpdatePlaylistRequest.newBuilder()
                                .setPlaylist(41)
                                .setTitle("Day")
                                .setDescription("")
                                .setVisibility(Track.Visibility.PUBLIC)
                                .build());
    }

    @Test
    void whatIsNotTheirsIsRefused() {
        // Given
        services.refusing("PlaylistService/DeletePlaylist", CoreError.FORBIDDEN);

        // Then
        assertThat(error(ask("deletePlaylist", "id", "pl-41"))).isEqualTo(50);
        assertThat(error(ask("getPlaylists", "username", "somebody"))).isEqualTo(50);
        assertThat(error(ask("createPlaylist"))).isEqualTo(10);
        assertThat(error(ask("createPlaylist", "name", "x", "songId", "al-21"))).isEqualTo(70);
        assertThat(changes).isEmpty();
    }

    /** The second may not be heard by whoever asks. */
    private void givenEntries() {
        services.on(
                "PlaylistEntryService/ListEntries",
                (ListEntriesRequest request) ->
                        ListEntriesResponse.newBuilder()
                                .addItems(PlaylistEntry.newBuilder().setId(51).setTrack(song()))
                                .addItems(PlaylistEntry.newBuilder().setId(52))
                                .addItems(PlaylistEntry.newBuilder().setId(53).setTrack(single()))
                                .build());
    }

    private static AddEntryRequest add(long track) {
        return AddEntryRequest.newBuilder().setPlaylist(41).setTrack(track).build();
    }

    private static RemoveEntryRequest remove(long entry) {
        return RemoveEntryRequest.newBuilder().setPlaylist(41).setEntry(entry).build();
    }
}
