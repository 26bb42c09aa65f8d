package io.veza.user.domain.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SigningKeyTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private static SigningKey key(KeyState state) {
        return new SigningKey("kid", state, new byte[] {1}, new byte[] {2}, Instant.EPOCH);
    }

    @Test
    void aPublishedKeyMaySign() {
        SigningKey active = key(KeyState.PUBLISHED).activate(NOW);

        assertThat(active.state()).isEqualTo(KeyState.ACTIVE);
        assertThat(active.since()).isEqualTo(NOW);
        assertThat(active.publicKey()).containsExactly(1);
    }

    @Test
    void anActiveKeyMayRetire() {
        assertThat(key(KeyState.ACTIVE).retire(NOW).state()).isEqualTo(KeyState.RETIRED);
    }

    @Test
    void noStateIsSkippedOrTakenBack() {
        assertThatThrownBy(() -> key(KeyState.PUBLISHED).retire(NOW))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> key(KeyState.RETIRED).activate(NOW))
                .isInstanceOf(IllegalStateException.class);
    }
}
