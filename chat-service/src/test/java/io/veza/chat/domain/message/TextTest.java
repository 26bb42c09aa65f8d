package io.veza.chat.domain.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.chat.domain.ChatError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void losesWhiteSpaceAroundItAndKeepsWhatIsInside() {
        // When
        Text text = new Text("  two\n\tlines, 日本, 🎹 \n");

        // Then
        assertThat(text.value()).isEqualTo("two\n\tlines, 日本, 🎹");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n", "bell\u0007", "null\u0000", "half \ud83c"})
    void refusesWhatCannotBeShown(String value) {
        // When / Then
        assertThatThrownBy(() -> new Text(value))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo(ChatError.TEXT_INVALID);
                            assertThat(refusal.violations())
                                    .extracting(FieldViolation::field)
                                    .containsExactly("text");
                        });
    }

    @ParameterizedTest
    @MethodSource("io.veza.chat.domain.Unseen#signs")
    void isNoneWhereThereIsNothingToSee(String unseen) {
        // When / Then
        assertThat(Text.orNone(" " + unseen + "\n" + unseen)).isNull();
        assertThatThrownBy(() -> new Text(unseen))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ChatError.TEXT_INVALID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩\u200d👧\u200d👦",
                "❤\ufe0f",
                "می\u200cخواهم",
                "\u2800x",
                "한\u3164글",
                "\u0301"
            })
    void keepsTheUnseenAmongWordsItBelongsTo(String words) {
        // When
        Text text = Text.orNone(words);

        // Then
        assertThat(text).isEqualTo(new Text(words));
        assertThat(text.value()).isEqualTo(words);
    }

    @Test
    void countsCharactersAsPeopleDo() {
        // Given
        String longest = "🎹".repeat(4000);

        // When
        Text text = new Text(longest);

        // Then
        assertThat(text.value()).isEqualTo(longest);
        assertThatThrownBy(() -> new Text(longest + "!")).isInstanceOf(DomainException.class);
    }

    @Test
    void aNonceIsBounded() {
        // When / Then
        assertThatThrownBy(() -> new Nonce("n".repeat(65)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ChatError.NONCE_INVALID));
    }
}
