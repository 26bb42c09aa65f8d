package io.veza.user.domain.session;

import static io.veza.user.fake.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefreshTokenTest {

    @Test
    void aTokenIsReadBackAsItWasWritten() {
        // Given
        RefreshToken token = RefreshToken.of(42, new byte[32]);

        // When
        RefreshToken read = RefreshToken.parse(token.value());

        // Then
        assertThat(read).isEqualTo(token);
        assertThat(read.hash()).hasSize(32).isEqualTo(token.hash());
    }

    @Test
    void itsSecretIsNotInItsText() {
        RefreshToken token = RefreshToken.of(42, new byte[32]);

        assertThat(token.toString()).doesNotContain(token.secret());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rt_",
                "rt_42",
                "rt_42.short",
                "rt_x.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "rt_9999999999999999999.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "rt_42.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n",
            })
    void anythingElseIsNoToken(String text) {
        assertThat(refusal(() -> RefreshToken.parse(text)))
                .isEqualTo(SessionError.REFRESH_TOKEN_INVALID);
    }

    @Test
    void aWeakSecretIsADefect() {
        assertThatThrownBy(() -> RefreshToken.of(42, new byte[16]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
