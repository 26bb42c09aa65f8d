package io.veza.stream.domain.album;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.platform.kernel.DomainException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "2028-02-29", "2050-01-01", ""})
    void aDayIsSaidAsItWasRead(String day) {
        // When
        ReleaseDate released = ReleaseDate.parse(day);

        // Then
        assertThat(released.text()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-29", "2026-13-01", "2026-1-1", "1.1.2026", "+12026-01-01"})
    void whatIsNoDayIsRefused(String said) {
        assertThatThrownBy(() -> ReleaseDate.parse(said))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal ->
                                assertThat(refusal.code())
                                        .isEqualTo(AlbumError.RELEASE_DATE_INVALID));
    }
}
