package io.veza.stream.domain.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureSizeTest {

    @ParameterizedTest
    @CsvSource({
        "1200, 630, true",
        "24, 24, true",
        "192, 24, true",
        "1, 1, false",
        "23, 600, false",
        "193, 24, false",
        "24, 2147483647, false"
    })
    void dotsAndLinesAreNotWorthShowing(int width, int height, boolean worth) {
        assertThat(new PictureSize(width, height).isWorthShowing()).isEqualTo(worth);
    }
}
