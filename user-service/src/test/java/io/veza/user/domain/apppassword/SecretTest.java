package io.veza.user.domain.apppassword;

import static io.veza.user.fake.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.veza.platform.kernel.CoreError;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

    private static final Secret SECRET = Secret.of(bits(0xFF));

    @Test
    void itIsKnownByItsForm() {
        assertThat(SECRET.value()).matches("veza_[0-9A-Za-z]{49}");
        assertThat(Secret.of(new byte[32]).value()).startsWith("veza_0000");
        assertThat(Secret.parse(SECRET.value())).isEqualTo(SECRET);
    }

    @Test
    void whatIsStoredDoesNotTellIt() {
        assertThat(SECRET.hash()).hasSize(32).isNotEqualTo(Secret.of(bits(0x7F)).hash());
        assertThat(SECRET).hasToString("veza_…");
    }

    @Test
    void aSlipOfThePenIsSeenByItsChecksum() {
        String slip = SECRET.value().replaceFirst("veza_.", "veza_0");

        assertThat(refusal(() -> Secret.parse(slip))).isEqualTo(CoreError.TOKEN_INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "veza_",
                "veza_short",
                "vexa_0000000000000000000000000000000000000000000000000"
            })
    void somethingElseIsNone(String text) {
        assertThat(refusal(() -> Secret.parse(text))).isEqualTo(CoreError.TOKEN_INVALID);
    }

    private static byte[] bits(int each) {
        byte[] bits = new byte[32];
        Arrays.fill(bits, (byte) each);
        return bits;
    }
}
