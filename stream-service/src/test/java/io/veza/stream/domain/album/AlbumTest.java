package io.veza.stream.domain.album;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Revision;
import io.veza.platform.kernel.Role;
import io.veza.stream.domain.album.AlbumTrack.Place;
import io.veza.stream.domain.track.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlbumTest {

    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
    private static final Principal ARTIST = person(1, Role.USER);
    private static final Principal STRANGER = person(2, Role.USER);
    private static final Principal ADMIN = person(3, Role.ADMIN);

    private static Principal person(long id, Role role) {
        return Principal.of(id, id, role, NOW, NOW);
    }

    private static Album album(Visibility visibility, AlbumTrack... tracks) {
        return new Album(
                9,
                ARTIST.user(),
                new AlbumDetails(
                        " Blue ",
                        "",
                        AlbumKind.EP,
                        "",
                        ReleaseDate.parse("2026-01-31"),
                        Upc.NONE,
                        "",
                        visibility),
                List.of(tracks),
                new AlbumSize(3, 3000),
                new AlbumSize(1, 1000),
                NOW,
                NOW);
    }

    private static AlbumChange titled(String title) {
        return new AlbumChange(
                Optional.of(title),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aPrivateOneIsThereForItsArtistAndAdmins() {
        // When
        Album album = album(Visibility.PRIVATE);

        // Then
        assertThat(album.isVisibleTo(ARTIST)).isTrue();
        assertThat(album.isVisibleTo(ADMIN)).isTrue();
        assertThat(album.isVisibleTo(STRANGER)).isFalse();
        assertThat(album.isVisibleTo(null)).isFalse();
        assertThat(album(Visibility.UNLISTED).isVisibleTo(null)).isTrue();
    }

    @Test
    void othersAreToldOnlyOfWhatTheyMayHear() {
        // When
        Album album = album(Visibility.PUBLIC);

        // Then
        assertThat(album.sizeFor(ARTIST).tracks()).isEqualTo(3);
        assertThat(album.sizeFor(STRANGER).tracks()).isEqualTo(1);
        assertThat(album.sizeFor(null).durationMs()).isEqualTo(1000);
    }

    @Test
    void aChangeLeavesWhatItDoesNotName() {
        // When
        Album changed = album(Visibility.PUBLIC).change(titled("Red"));

        // Then
        assertThat(changed.details().title()).isEqualTo("Red");
        assertThat(changed.details().kind()).isEqualTo(AlbumKind.EP);
        assertThat(changed.details().released().text()).isEqualTo("2026-01-31");
        assertThat(changed.change(titled("  ")).details().title()).isEqualTo("Red");
    }

    @Test
    void theRevisionIsOfWordsAndOrderAlike() {
        // Given
        AlbumTrack one = new AlbumTrack(11, 1, 1);
        AlbumTrack two = new AlbumTrack(12, 1, 2);

        // When
        Revision before = album(Visibility.PUBLIC, one, two).revision();

        // Then
        assertThat(album(Visibility.PUBLIC, one, two).revision()).isEqualTo(before);
        assertThat(album(Visibility.PUBLIC, two, one).revision()).isNotEqualTo(before);
        assertThat(album(Visibility.PRIVATE, one, two).revision()).isNotEqualTo(before);
    }

    @Test
    void tracksAreNumberedOnEachDisc() {
        // When
        List<AlbumTrack> arranged =
                AlbumTrack.arrange(
                        List.of(
                                new Place(21, 2),
                                new Place(11, 0),
                                new Place(22, 2),
                                new Place(12, 1)));

        // Then
        assertThat(arranged)
                .containsExactly(
                        new AlbumTrack(11, 1, 1),
                        new AlbumTrack(12, 1, 2),
                        new AlbumTrack(21, 2, 1),
                        new AlbumTrack(22, 2, 2));
    }

    @Test
    void aTrackStandsOnItOnce() {
        assertThatThrownBy(() -> AlbumTrack.arrange(List.of(new Place(1, 1), new Place(1, 2))))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(AlbumError.TRACK_TWICE));
    }
}
