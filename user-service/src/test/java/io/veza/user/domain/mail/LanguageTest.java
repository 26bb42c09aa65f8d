package io.veza.user.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|FR",
                "fr-CH, en;q=0.5|FR",
                "de, fr;q=0.4, en;q=0.9|EN",
                "de|EN",
                "''|EN",
                ";;q=x|EN"
            })
    void mailsSpeakTheLanguageTheReaderLikesBest(String wishes, Language spoken) {
        assertThat(Language.of(wishes)).isEqualTo(spoken);
    }
}
