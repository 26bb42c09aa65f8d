package io.veza.user.domain.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PurposeTest {

    private static final long ADA = 11;
    private static final long BEN = 12;

    @Test
    void withoutANameAnybodyMayAnswer() {
        assertThat(Purpose.signIn().admits(ADA)).isTrue();
        assertThat(Purpose.signIn().isForAnybody()).isTrue();
    }

    @Test
    void withANameItsOwnerMayAndForAnUnknownNameNobody() {
        Purpose named = Purpose.signIn(Optional.of(ADA));
        Purpose unknown = Purpose.signIn(Optional.empty());

        assertThat(named.admits(ADA)).isTrue();
        assertThat(named.admits(BEN)).isFalse();
        assertThat(unknown.admits(ADA)).isFalse();
        assertThat(unknown.isForAnybody()).isFalse();
    }
}
