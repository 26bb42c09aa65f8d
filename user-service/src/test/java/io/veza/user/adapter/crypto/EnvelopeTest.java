package io.veza.user.adapter.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    private static final byte[] SECRET = "a private key".getBytes(StandardCharsets.UTF_8);

    private final Envelope envelope = new Envelope(MasterKeyTest.key(1), new SecureRandom());

    @Test
    void whatIsSealedOpens() {
        byte[] sealed = envelope.seal(SECRET, "here");

        assertThat(envelope.open(sealed, "here")).isEqualTo(SECRET);
        assertThat(envelope.seal(SECRET, "here")).isNotEqualTo(sealed);
    }

    @Test
    void whatWasMovedDoesNotOpen() {
        byte[] sealed = envelope.seal(SECRET, "here");

        assertThatThrownBy(() -> envelope.open(sealed, "there"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWasTamperedWithDoesNotOpen() {
        byte[] sealed = envelope.seal(SECRET, "here");
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> envelope.open(sealed, "here"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatAFormerKeyHasSealedOpensAndIsWrappedAnew() {
        // Given
        byte[] sealed = envelope.seal(SECRET, "here");
        Envelope later =
                new Envelope(
                        new MasterKeys(MasterKeyTest.key(2), List.of(MasterKeyTest.key(1))),
                        new SecureRandom());
        assertThat(later.open(sealed, "here")).isEqualTo(SECRET);

        // When
        byte[] rewrapped = later.rewrap(sealed, "here");

        // Then
        Envelope alone = new Envelope(MasterKeyTest.key(2), new SecureRandom());
        assertThat(alone.open(rewrapped, "here")).isEqualTo(SECRET);
        assertThatThrownBy(() -> alone.open(rewrapped, "there"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> envelope.open(rewrapped, "here"))
                .hasMessageContaining("another ENCRYPTION_KEY");
        assertThatThrownBy(() -> later.rewrap(sealed, "there"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherMasterKeyIsNamedAsTheReason() {
        byte[] sealed = envelope.seal(SECRET, "here");
        Envelope other = new Envelope(MasterKeyTest.key(2), new SecureRandom());

        assertThatThrownBy(() -> other.open(sealed, "here"))
                .hasMessageContaining("another ENCRYPTION_KEY");
    }
}
