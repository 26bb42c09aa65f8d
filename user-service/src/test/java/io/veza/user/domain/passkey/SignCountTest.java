package io.veza.user.domain.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignCountTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, true", // It does not count.
        "0, 1, true",
        "7, 8, true",
        "7, 900, true",
        "7, 7, false",
        "7, 6, false",
        "7, 0, false", // It has stopped counting, which none does.
    })
    void aCountFollowsASmallerOne(long known, long shown, boolean follows) {
        assertThat(new SignCount(shown).follows(new SignCount(known))).isEqualTo(follows);
    }
}
