package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.ExportPlaylistRequest;
import io.veza.proto.stream.v1.ImportPlaylistRequest;
import io.veza.proto.stream.v1.MissingTrack;
import io.veza.proto.stream.v1.PlaylistEntry;
import io.veza.proto.stream.v1.PlaylistFile;
import io.veza.proto.stream.v1.PlaylistFileService;
import io.veza.proto.stream.v1.PlaylistImport;
import io.veza.proto.stream.v1.Track.Visibility;
import io.veza.stream.studio.PlaylistStudio;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class PlaylistFileTest extends PlaylistStudio {

    @GrpcClient("stream")
    PlaylistFileService fileService;

    @ParameterizedTest
    @EnumSource(names = {"M3U", "XSPF", "JSPF"})
    void aPlaylistGoesOutAndComesBackWithoutWhatIsPrivate(PlaylistFile.Format format) {
        // Given
        long id = create(ARTIST, "Tape & more", Visibility.PUBLIC, false).getId();
        long open = track(ARTIST, "Open <1>", "PUBLIC");
        add(ARTIST, id, open);
        add(ARTIST, id, track(ARTIST, "Secret", "PRIVATE"));
        add(ARTIST, id, open);

        // When
        PlaylistFile file = export(LISTENER, id, format);
        PlaylistImport made = bring(LISTENER, format, file.getText());

        // Then
        assertThat(file.getText()).doesNotContain("Secret", "/media/signed/");
        assertThat(made.getMissingList()).isEmpty();
        assertThat(made.getPlaylist().getTitle()).isEqualTo("Tape & more");
        assertThat(made.getPlaylist().getVisibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(tracks(LISTENER, made)).containsExactly(open, open);
        assertThat(events(made.getPlaylist().getId())).containsExactly("created");
    }

    @Test
    void whatIsNotHereOrNotForThemOrNotClearIsNamed() {
        // Given
        long me = ids.next();
        long mine = track(me, "Mine Élan", "PRIVATE");
        track(me, "Double", "PRIVATE");
        track(me, "Double", "PRIVATE");
        long secret = track(ARTIST, "Theirs", "PRIVATE");
        String m3u =
                """
                #EXTM3U
                #EXTINF:3,mine elan
                /music/a.mp3
                #EXTINF:3,Nobody - mine elan
                /music/b.mp3
                #EXTINF:3,Double
                /music/c.mp3
                https://veza.example/tracks/%d
                """
                        .formatted(secret);

        // When
        PlaylistImport made = bring(me, PlaylistFile.Format.M3U, m3u);

        // Then
        assertThat(tracks(me, made)).containsExactly(mine);
        assertThat(made.getFound()).isEqualTo(1);
        assertThat(made.getMissingList())
                .extracting(MissingTrack::getAddress)
                .containsExactly(
                        "/music/b.mp3", "/music/c.mp3", "https://veza.example/tracks/" + secret);
    }

    @Test
    void whatIsNoPlaylistMakesNone() {
        assertThat(refused(() -> bring(ARTIST, PlaylistFile.Format.XSPF, "<html/>")))
                .isEqualTo(Status.Code.INVALID_ARGUMENT);
    }

    private List<Long> tracks(long caller, PlaylistImport made) {
        return entries(caller, made.getPlaylist().getId()).stream()
                .map(PlaylistEntry::getTrack)
                .map(track -> track.getId())
                .toList();
    }

    private PlaylistFile export(long caller, long playlist, PlaylistFile.Format format) {
        ExportPlaylistRequest request =
                ExportPlaylistRequest.newBuilder().setPlaylist(playlist).setFormat(format).build();
        return files(caller).exportPlaylist(request).await().atMost(CALL);
    }

    private PlaylistImport bring(long caller, PlaylistFile.Format format, String text) {
        ImportPlaylistRequest request =
                ImportPlaylistRequest.newBuilder().setFormat(format).setText(text).build();
        return files(caller).importPlaylist(request).await().atMost(CALL);
    }

    private PlaylistFileService files(long person) {
        return Bearer.attach(fileService, TestTokens.bearer(person));
    }
}
