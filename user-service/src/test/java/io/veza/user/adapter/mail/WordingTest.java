package io.veza.user.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.LetterKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    private final Wording wording = new Wording();

    @ParameterizedTest
    @EnumSource
    void everyLetterHasItsWordsInEveryLanguage(LetterKind kind) {
        for (Language language : Language.values()) {
            for (String part : List.of("subject", "text", "after")) {
                assertThat(wording.of(language, kind, part)).isNotBlank();
            }
            if (kind.hasLink()) {
                assertThat(wording.of(language, kind, "action")).isNotBlank();
            }
        }
    }
}
