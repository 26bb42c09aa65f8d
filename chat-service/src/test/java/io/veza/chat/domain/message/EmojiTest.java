package io.veza.chat.domain.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.platform.kernel.DomainException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiTest {

    @ParameterizedTest
    @ValueSource(strings = {"❤️", "👩‍🎤", "🇫🇷", ":clap:", "+1"})
    void takesEmojiAndShortWords(String value) {
        assertThat(new Emoji(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\nb", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void refusesAnythingElse(String value) {
        assertThatThrownBy(() -> new Emoji(value)).isInstanceOf(DomainException.class);
    }
}
