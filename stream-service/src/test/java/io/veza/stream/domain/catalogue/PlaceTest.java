package io.veza.stream.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @Test
    void isFoundAgainByItsCursorWhateverItIsCalled() {
        // Given
        Place place = new Place(1, "une\nligne 🎶 %", Long.MAX_VALUE);
        // When
        Place found = Place.ofCursor(place.toCursor());
        // Then
        assertThat(found).isEqualTo(place);
    }

    @Test
    void theLongestTitleFitsTheContract() {
        // When
        String cursor = new Place(0, "🎶".repeat(32), Long.MAX_VALUE).toCursor();
        // Then
        assertThat(cursor).hasSizeLessThanOrEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!!", "MTIz", "YQpiCmM"})
    void whatIsNoCursorIsRefused(String cursor) {
        // When
        Throwable refusal = catchThrowable(() -> Place.ofCursor(cursor));
        // Then
        assertThat(refusal)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.code()).isEqualTo(CoreError.INVALID_REQUEST));
    }

    @Test
    void aPlaceOfAnotherOrderIsRefused() {
        // When
        Throwable refusal =
                catchThrowable(
                        () -> new CatalogueOrder.Random(1).requireOwn(new Place(0, "a title", 1)));
        // Then
        assertThat(refusal).isInstanceOf(DomainException.class);
    }
}
