package io.veza.stream.domain.playlist;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Role;
import io.veza.stream.domain.track.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaylistTest {

    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
    private static final Principal OWNER = person(1, Role.USER);
    private static final Principal EDITOR = person(2, Role.USER);
    private static final Principal STRANGER = person(3, Role.USER);
    private static final Principal ADMIN = person(4, Role.ADMIN);

    private static Principal person(long id, Role role) {
        return Principal.of(id, id, role, NOW, NOW);
    }

    private static Playlist shared(Visibility visibility, boolean collaborative) {
        return Playlist.create(
                        9,
                        OWNER.user(),
                        new PlaylistDetails(" Mix ", "", visibility, collaborative),
                        NOW)
                .invite(EDITOR.user());
    }

    @Test
    void aPrivateOneIsThereForThoseWhoShareIt() {
        // When
        Playlist playlist = shared(Visibility.PRIVATE, false);

        // Then
        assertThat(playlist.isVisibleTo(OWNER)).isTrue();
        assertThat(playlist.isVisibleTo(EDITOR)).isTrue();
        assertThat(playlist.isVisibleTo(ADMIN)).isTrue();
        assertThat(playlist.isVisibleTo(STRANGER)).isFalse();
        assertThat(playlist.isVisibleTo(null)).isFalse();
    }

    @Test
    void editorsEditWhileItIsCollaborative() {
        // Given
        Playlist together = shared(Visibility.UNLISTED, true);
        Playlist alone = shared(Visibility.UNLISTED, false);

        // Then
        assertThat(together.mayEdit(EDITOR)).isTrue();
        assertThat(alone.mayEdit(EDITOR)).isFalse();
        assertThat(alone.mayEdit(OWNER)).isTrue();
        assertThat(together.mayEdit(STRANGER)).isFalse();
        assertThat(together.mayEdit(ADMIN)).isFalse();
        assertThat(together.mayDelete(ADMIN)).isTrue();
        assertThat(together.mayDelete(EDITOR)).isFalse();
    }

    @Test
    void whoIsDismissedEditsNoMore() {
        // When
        Playlist playlist = shared(Visibility.PRIVATE, true).dismiss(EDITOR.user());

        // Then
        assertThat(playlist.mayEdit(EDITOR)).isFalse();
        assertThat(playlist.isVisibleTo(EDITOR)).isFalse();
    }

    @Test
    void onlyWhatTheOwnerSaysMakesAnotherRevision() {
        // Given
        Playlist playlist = shared(Visibility.PRIVATE, true);
        PlaylistChange rename =
                new PlaylistChange(
                        Optional.of("Other"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());

        // When
        Playlist renamed = playlist.change(rename);

        // Then
        assertThat(renamed.details().title()).isEqualTo("Other");
        assertThat(playlist.details().title()).isEqualTo("Mix");
        assertThat(renamed.details().revision()).isNotEqualTo(playlist.details().revision());
        assertThat(playlist.dismiss(EDITOR.user()).details().revision())
                .isEqualTo(playlist.details().revision());
    }

    @Test
    void nobodyEditsWhatRulesFind() {
        // Given
        Rules rules = new Rules(false, List.of(new Rule.Genre(" dub ")), Rules.Order.NEWEST, 100);

        // When
        Playlist ruled =
                Playlist.create(
                                9,
                                OWNER.user(),
                                new PlaylistDetails("Mix", "", Visibility.PUBLIC, true, rules),
                                NOW)
                        .invite(EDITOR.user());

        // Then
        assertThat(ruled.mayEdit(OWNER)).isFalse();
        assertThat(ruled.mayEdit(EDITOR)).isFalse();
        assertThat(ruled.mayDelete(OWNER)).isTrue();
        assertThat(ruled.details().revision())
                .isNotEqualTo(shared(Visibility.PUBLIC, true).details().revision());
        assertThat(rules.items()).containsExactly(new Rule.Genre("dub"));
    }
}
