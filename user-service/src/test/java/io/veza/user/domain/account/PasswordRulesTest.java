package io.veza.user.domain.account;

import static io.veza.user.fake.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.veza.platform.kernel.CoreError;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules =
            new PasswordRules(Set.of("password", "correcthorsebatterystaple", "mountaineer"));

    private void check(String password) {
        rules.check(password, new Handle("lovelace"), new Email("countess@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "granite otter waltz",
                "kein Mensch ist illegal",
                "mountaineer likes sunrise",
                "849302756612940",
                "ééééé ñandú çok güzel",
            })
    void lengthAloneMakesAPassword(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @Test
    void codePointsCountNotBytes() {
        // Given 14 characters of four bytes each
        String fourteen = "🎵🎸🥁🎹🎺🎻🪕🪗🎤🎧🎼🎷🪘🎶";

        // Then
        assertThat(refusal(() -> check(fourteen))).isEqualTo(CoreError.INVALID_REQUEST);
        assertThatCode(() -> check(fourteen + "!")).doesNotThrowAnyException();
    }

    @Test
    void theLongestPasswordIs128Characters() {
        String long127 = "granite otter waltz ".repeat(6) + "further";

        assertThatCode(() -> check(long127 + "x")).doesNotThrowAnyException();
        assertThat(refusal(() -> check(long127 + "xy"))).isEqualTo(CoreError.INVALID_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correcthorsebatterystaple",
                "CorrectHorseBatteryStaple",
                "passwordpassword",
                "passwordpasswordpass",
                "password1234567!",
                "!!!!!!!!password",
                "aaaaaaaaaaaaaaaa",
                "abcabcabcabcabcabc",
                "123456789012345",
                "abcdefghijklmnop",
                "qwertyuiopasdfgh",
                "poiuytrewqmnbvcx",
                "987654321098765",
            })
    void firstGuessesAreRefused(String password) {
        assertThat(refusal(() -> check(password))).isEqualTo(AccountError.PASSWORD_TOO_COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lovelace1234567",
                "Countess-Lovelace!",
                "vezavezavezaveza",
                "my veza password",
                "lovelace.password",
            })
    void theAccountsOwnWordsAreRefused(String password) {
        assertThat(refusal(() -> check(password))).isEqualTo(AccountError.PASSWORD_TOO_COMMON);
    }

    @Test
    void theWordsOfTheAccountMayBePartOfSomethingLong() {
        assertThatCode(() -> check("lovelace drinks oolong at noon")).doesNotThrowAnyException();
    }
}
