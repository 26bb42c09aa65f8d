package io.veza.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private static final Revision HELD = Revision.of("Garage", 10, true, null, List.of("a", "b"));

    @Test
    void theSameContentsAreTheSameRevision() {
        assertThat(Revision.of("Garage", 10, true, null, Arrays.asList("a", "b"))).isEqualTo(HELD);
        assertThat(HELD.value()).matches("[A-Za-z0-9_-]{16}");
    }

    @Test
    void noTwoContentsLookAlike() {
        // When
        List<Revision> all =
                List.of(
                        HELD,
                        Revision.of("Garage", 10, true, null, List.of("ab")),
                        Revision.of("Garage", 10, true, null, List.of("a, b")),
                        Revision.of("Garage", 10, true, "", List.of("a", "b")),
                        Revision.of("Garage", 10, true, null, "a", "b"),
                        Revision.of("Garage1", 0, true, null, List.of("a", "b")));

        // Then
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void whoNamesNoneTakesWhateverThereIs() {
        assertThatCode(() -> HELD.requireIn(List.of())).doesNotThrowAnyException();
    }

    @Test
    void whoNamesItMayChangeIt() {
        assertThatCode(() -> HELD.requireIn(List.of("x", HELD.value()))).doesNotThrowAnyException();
    }

    @Test
    void whoNamesAnotherIsRefused() {
        assertThatThrownBy(() -> HELD.requireIn(List.of("x")))
                .isInstanceOf(DomainException.class)
                .extracting(failure -> ((DomainException) failure).code())
                .isEqualTo(CoreError.CHANGED_MEANWHILE);
    }
}
