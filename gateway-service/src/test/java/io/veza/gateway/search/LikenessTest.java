package io.veza.gateway.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "studio,   Studio,        1",
        "@ada,     ada,           1",
        "Bjork,    Björk,         1",
        "stud,     Studio,        0.9",
        "night,    Late night,    0.8",
        "udi,      Studio,        0.6",
        "synths,   Studio,        0.4"
    })
    void theNearerTheName(String words, String name, double likeness) {
        assertThat(Likeness.of(words, name)).isEqualTo(likeness);
    }
}
