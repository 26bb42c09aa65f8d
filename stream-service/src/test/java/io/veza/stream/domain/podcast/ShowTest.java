package io.veza.stream.domain.podcast;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Role;
import io.veza.stream.domain.podcast.ShowChange.FundingChange;
import io.veza.stream.domain.podcast.ShowChange.ImprintChange;
import io.veza.stream.domain.track.Visibility;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShowTest {

    private static final Principal ADA = person(1, Role.USER);
    private static final Principal BEN = person(2, Role.USER);
    private static final Principal ADMIN = person(3, Role.ADMIN);

    @Test
    void aPrivateOneIsForItsOwnerAndForAdmins() {
        // Given
        Show show = Records.show(7, 1, Records.details(Visibility.PRIVATE));
        // Then
        assertThat(show.isVisibleTo(ADA)).isTrue();
        assertThat(show.isVisibleTo(BEN)).isFalse();
        assertThat(show.isVisibleTo(null)).isFalse();
        assertThat(show.isVisibleTo(ADMIN)).isTrue();
        assertThat(show.isOwnedBy(ADMIN)).isFalse();
    }

    @Test
    void aChangeKeepsWhatItDoesNotNameAndTheGuid() {
        // Given
        Show show = Records.show(7, 1, Records.details(Visibility.PUBLIC));
        ShowChange change =
                new ShowChange(
                        Optional.of("Slower"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Category.MUSIC),
                        new ImprintChange(Optional.empty(), Optional.of(""), Optional.empty()),
                        Optional.empty(),
                        Optional.empty(),
                        new FundingChange(Optional.of(WebAddress.NONE), Optional.empty()),
                        Optional.of(false),
                        Optional.empty(),
                        Optional.empty());
        // When
        Show changed = show.change(change);
        // Then
        assertThat(changed.details().title()).isEqualTo("Slower");
        assertThat(changed.details().description()).isEqualTo("About tape");
        assertThat(changed.details().imprint()).isEqualTo(new Imprint("Ada", "", "© Ada"));
        assertThat(changed.details().funding()).isEqualTo(new Funding(WebAddress.NONE, "Give"));
        assertThat(changed.details().locked()).isFalse();
        assertThat(changed.guid()).isEqualTo(show.guid());
        assertThat(changed.revision()).isNotEqualTo(show.revision());
    }

    private static Principal person(long id, Role role) {
        return Principal.of(id, id, role, Records.NOW, Records.NOW.plusSeconds(60));
    }
}
