package io.veza.gateway.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "night bus                    | night bus",
                "night from:ada bus           | night bus",
                "in:\"late room\" night        | night",
                "-from:ada night              | night",
                "BEFORE:2026-01-01 night      | night",
                "\"night bus\"                 | night bus",
                "has:link                     | ''",
                "https://example.org/in:side  | https://example.org/in:side",
                "remix:dub                    | remix:dub"
            })
    void filtersAreForMessages(String query, String words) {
        assertThat(Words.of(query)).isEqualTo(words);
    }
}
