package io.veza.stream.domain.mosaic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MosaicPartsTest {

    @Test
    void theFirstFourDifferentOnesAreItsParts() {
        assertThat(Mosaic.partsOf(List.of("a", "b", "a", "c", "b", "d", "e")))
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void ofFewerItIsTheFirst() {
        assertThat(Mosaic.partsOf(List.of("a", "b", "a", "c"))).containsExactly("a");
        assertThat(Mosaic.partsOf(List.of())).isEmpty();
    }
}
