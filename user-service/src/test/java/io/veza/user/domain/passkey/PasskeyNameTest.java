package io.veza.user.domain.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.user.fake.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasskeyNameTest {

    @Test
    void isWhatWasWishedForElseTheMakerElseAPasskey() {
        assertThat(PasskeyName.of(" my key ", "Bitwarden").value()).isEqualTo("my key");
        assertThat(PasskeyName.of(" ", "Bitwarden").value()).isEqualTo("Bitwarden");
        assertThat(PasskeyName.of("", "").value()).isEqualTo("Passkey");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "a\nb",
                "a\0b",
                "1234567890123456789012345678901234567890123456789012345678901"
            })
    void isNeitherEmptyNorLongNorDeceiving(String name) {
        assertThat(Refusals.refusal(() -> new PasskeyName(name)))
                .isEqualTo(PasskeyError.PASSKEY_INVALID);
    }
}
