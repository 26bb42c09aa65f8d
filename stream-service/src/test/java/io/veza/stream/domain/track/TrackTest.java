package io.veza.stream.domain.track;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Role;
import io.veza.stream.domain.rendition.RenditionFormat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrackTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final SourceFile FILE =
            new SourceFile("Été indien.flac", "ab".repeat(32), 9, "");

    @Test
    void aNamelessUploadIsCalledLikeItsFileUntilItsTagsAreRead() {
        // Given
        Track uploaded = track("", Visibility.PUBLIC);
        // When
        Track probed = uploaded.probed("flac", new FileTags("Indian Summer", "Chanson"));
        // Then
        assertThat(uploaded.details().title()).isEqualTo("Été indien");
        assertThat(probed.details().title()).isEqualTo("Indian Summer");
        assertThat(probed.details().genre()).isEqualTo("Chanson");
        assertThat(probed.source().format()).isEqualTo("flac");
    }

    @Test
    void whatTheArtistSaysWinsOverTheFile() {
        // Given
        Track uploaded = track("My title", Visibility.PUBLIC);
        // When
        Track probed = uploaded.probed("flac", new FileTags("Other", ""));
        // Then
        assertThat(probed.details().title()).isEqualTo("My title");
    }

    @Test
    void aPrivateTrackIsSeenByItsArtistAndAdminsOnly() {
        // Given
        Track track = track("Secret", Visibility.PRIVATE);
        // When
        List<Boolean> seen =
                List.of(
                        track.isVisibleTo(null),
                        track.isVisibleTo(person(2, Role.PREMIUM)),
                        track.isVisibleTo(person(1, Role.USER)),
                        track.isVisibleTo(person(3, Role.ADMIN)));
        // Then
        assertThat(seen).containsExactly(false, false, true, true);
    }

    @Test
    void progressNeverGoesBackAndReachesItsEndOnlyWhenReady() {
        // Given
        Track track = track("x", Visibility.PUBLIC).advance(60);
        // When
        Track advanced = track.advance(40).advance(140);
        // Then
        assertThat(track.advance(40).state().progress()).isEqualTo(60);
        assertThat(advanced.state().progress()).isEqualTo(99);
        assertThat(advanced.ready().advance(5).state().progress()).isEqualTo(100);
    }

    @Test
    void renditionsGatherOneByOne() {
        // Given
        Track track = track("x", Visibility.PUBLIC).encoded(RenditionFormat.AAC_128);
        // When
        Track more = track.encoded(RenditionFormat.MP3_FILE).encoded(RenditionFormat.MP3_FILE);
        // Then
        assertThat(more.playable())
                .containsExactlyInAnyOrder(RenditionFormat.AAC_128, RenditionFormat.MP3_FILE);
    }

    @Test
    void aChangeKeepsWhatItDoesNotName() {
        // Given
        Track track = track("Before", Visibility.PUBLIC);
        TrackChange change =
                new TrackChange(
                        Optional.of("  After "),
                        Optional.empty(),
                        Optional.of("Jazz"),
                        Optional.of(List.of("a", "a", " ")),
                        Optional.of(Visibility.UNLISTED));
        // When
        TrackDetails details = track.change(change).details();
        // Then
        assertThat(details)
                .isEqualTo(
                        new TrackDetails(
                                "After", "About it", "Jazz", List.of("a"), Visibility.UNLISTED));
    }

    @Test
    void aTitleCannotBeChangedToNothing() {
        // Given
        TrackChange change =
                new TrackChange(
                        Optional.of("  "),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        // When
        Track changed = track("Before", Visibility.PUBLIC).change(change);
        // Then
        assertThat(changed.details().title()).isEqualTo("Before");
    }

    @Test
    void aFileNameLosesItsPathWhateverSystemItComesFrom() {
        // Given
        List<String> names = List.of("../../etc/passwd", "C:\\music\\a.mp3", "a\u0000b.mp3", "x");
        // When
        List<String> clean = names.stream().map(SourceFile::lastElement).toList();
        // Then
        assertThat(clean).containsExactly("passwd", "a.mp3", "ab.mp3", "x");
    }

    @Test
    void aVeryLongTagIsCutBetweenCharacters() {
        // Given
        String long201 = "🎵".repeat(201);
        // When
        Track probed = track("", Visibility.PUBLIC).probed("mp3", new FileTags(long201, long201));
        // Then
        assertThat(probed.details().title()).isEqualTo("🎵".repeat(200));
        assertThat(probed.details().genre()).isEqualTo("🎵".repeat(50));
    }

    private static Track track(String title, Visibility visibility) {
        TrackDetails details = new TrackDetails(title, "About it", "", List.of("t"), visibility);
        return Track.upload(7, 1, details, FILE, NOW);
    }

    private static Principal person(long id, Role role) {
        return Principal.of(id, id, role, NOW, NOW);
    }
}
