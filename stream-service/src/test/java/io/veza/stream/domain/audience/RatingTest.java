package io.veza.stream.domain.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.PageRequest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatingTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    private static Rating rating(int stars) {
        return new Rating(42, 1, Rated.album(7), stars, NOW);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void aRatingHasOneToFiveStars(int stars) {
        assertThat(rating(stars).stars()).isEqualTo(stars);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6})
    void anyOtherIsNone(int stars) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> rating(stars))
                .satisfies(refusal ->
                        assertThat(refusal.code()).isEqualTo(AudienceError.STARS_OUT_OF_RANGE));
    }

    @Test
    void aListGoesOnBelowItsLast() {
        // When
        Highest below = Highest.below(new PageRequest(10, Highest.cursor(rating(4))));

        // Then
        assertThat(below).isEqualTo(new Highest(4, 42));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "6.42", "4.x", "4.1234567890123456789", "42"})
    void aForeignCursorIsRefused(String cursor) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> Highest.below(new PageRequest(10, cursor)))
                .satisfies(
                        refusal -> assertThat(refusal.code()).isEqualTo(CoreError.INVALID_REQUEST));
    }

    @Test
    void anAverageOfAFewIsNotTold() {
        assertThat(new Esteem(5, 4, 4.5).isTold(5)).isFalse();
        assertThat(new Esteem(5, 5, 4.5).isTold(5)).isTrue();
    }
}
