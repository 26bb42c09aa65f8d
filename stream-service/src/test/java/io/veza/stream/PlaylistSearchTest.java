package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.Playlist;
import io.veza.proto.stream.v1.PlaylistMatch;
import io.veza.proto.stream.v1.PlaylistSearchService;
import io.veza.proto.stream.v1.SearchPlaylistsRequest;
import io.veza.proto.stream.v1.Track.Visibility;
import io.veza.stream.studio.PlaylistStudio;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlaylistSearchTest extends PlaylistStudio {

    @GrpcClient("stream")
    PlaylistSearchService playlistSearch;

    @Test
    void theLikestComesFirstAndAWrongLetterIsForgiven() {
        // Given
        long like = create(ARTIST, "Wanderlieder und mehr", Visibility.PUBLIC, false).getId();
        long same = create(ARTIST, "Wänderlied", Visibility.PUBLIC, false).getId();

        // When
        List<PlaylistMatch> found = search("wandrelied");

        // Then
        assertThat(found)
                .extracting(PlaylistMatch::getPlaylist)
                .extracting(Playlist::getId)
                .containsExactlyInAnyOrder(like, same);
        assertThat(search("wanderlied").getFirst().getPlaylist().getId()).isEqualTo(same);
        assertThat(search("wanderlied").getFirst().getScore()).isEqualTo(1);
    }

    @Test
    void whatIsNotPublicIsNotFound() {
        // Given
        create(ARTIST, "Xylophonica", Visibility.PRIVATE, false);
        create(ARTIST, "Xylophonica", Visibility.UNLISTED, false);

        // When
        List<PlaylistMatch> found = search("xylophonica");

        // Then
        assertThat(found).isEmpty();
    }

    private List<PlaylistMatch> search(String words) {
        SearchPlaylistsRequest request =
                SearchPlaylistsRequest.newBuilder().setWords(words).setLimit(50).build();
        return Bearer.attach(playlistSearch, TestTokens.bearer(LISTENER))
                .searchPlaylists(request)
                .await()
                .atMost(CALL)
                .getItemsList();
    }
}
