package io.veza.chat.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GramsTest {

    @ParameterizedTest
    @CsvSource({
        "we moved to c++20 today, c++20",
        "see https://example.org/a?b=1, example.org/a?",
        "明日は東京に行く, 東京",
        "한국어 노래, 한국",
        "今日ok, 日o",
        "a 🎸 solo, 🎸",
        "hello world, ell",
    })
    void aTextHasEveryPieceOfItsParts(String text, String part) {
        // When
        Grams wanted = new Grams().part(Folded.of(part).text());

        // Then
        assertThat(wanted.isEmpty()).isFalse();
        assertThat(of(text)).contains(wanted.hashes());
    }

    @ParameterizedTest
    @CsvSource({"go", "c#", "x"})
    void shortWordsAreFoundByThemselves(String word) {
        assertThat(of("let us " + word + " now")).contains(new Grams().word(word).hashes());
        assertThat(new Grams().part(word).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'hey @anna, listen', anna", "'(@bela.b).', bela.b"})
    void mentionsAreFoundByHandle(String text, String handle) {
        assertThat(of(text)).contains(new Grams().mention(handle).hashes());
    }

    private static List<Integer> of(String text) {
        return List.of(new Grams().text(Folded.of(text).text()).hashes());
    }
}
