package io.veza.user.adapter.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.user.domain.subject.SubjectKey;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class EnvelopeKeyWrapTest {

    private static final byte[] TEXT = "ada@example.org".getBytes(StandardCharsets.UTF_8);
    private static final long ADA = 1;
    private static final long GRACE = 2;

    private final SecureRandom random = new SecureRandom();
    private final EnvelopeKeyWrap wrap =
            new EnvelopeKeyWrap(new Envelope(MasterKeyTest.key(1), random), random);
    private final byte[] wrapped = wrap.make(ADA);
    private final SubjectKey key = wrap.unwrap(wrapped, ADA);

    @Test
    void whatIsSealedOpensAndNeverLooksTheSame() {
        byte[] sealed = key.seal(TEXT, "audit|1");

        assertThat(wrap.unwrap(wrapped, ADA).open(sealed, "audit|1")).isEqualTo(TEXT);
        assertThat(key.seal(TEXT, "audit|1")).isNotEqualTo(sealed);
    }

    @Test
    void whatWasMovedDoesNotOpen() {
        byte[] sealed = key.seal(TEXT, "audit|1");

        assertThatThrownBy(() -> key.open(sealed, "audit|2"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKeyIsItsPersonsOnly() {
        assertThatThrownBy(() -> wrap.unwrap(wrapped, GRACE))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void eachKeyIsItsOwn() {
        byte[] sealed = key.seal(TEXT, "audit|1");
        SubjectKey another = wrap.unwrap(wrap.make(ADA), ADA);

        assertThatThrownBy(() -> another.open(sealed, "audit|1"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsTooShortIsBrokenAndNoMore() {
        assertThatThrownBy(() -> key.open(new byte[] {1}, "audit|1"))
                .isInstanceOf(IllegalStateException.class);
    }
}
