package io.veza.gateway.limits;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonDepthTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"a\":[1]}; 2; false",
                "{\"a\":[{}]}; 2; true",
                "[[],[],[]]; 2; false",
                "{\"a\":\"[[[[\"}; 1; false",
                "{\"a\":\"\\\"[[[[\"}; 1; false",
                "]]]][; 1; false",
            })
    void bracketsOutsideOfWordsCount(String json, int deepest, boolean exceeds) {
        assertThat(JsonDepth.exceeds(json.getBytes(UTF_8), deepest)).isEqualTo(exceeds);
    }
}
