package io.veza.user.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProofTest {

    /** As IANA has them: "Authentication Method Reference Values". */
    private static final Set<String> REGISTERED =
            Set.of(
                    "face", "fpt", "geo", "hwk", "iris", "kba", "mca", "mfa", "otp", "pin", "pop",
                    "pwd", "rba", "retina", "sc", "sms", "swk", "tel", "user", "vbm", "wia");

    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PASSWORD, pwd",
        "PASSWORD TOTP, mfa otp pwd",
        "PASSWORD SMS, mfa pwd sms",
        "IDENTITY, ''",
        "IDENTITY TOTP, mfa otp",
        "IDENTITY TRUSTED_DEVICE, mfa swk",
        "PASSKEY USER_VERIFIED, mfa pop user"
    })
    void aTokenSaysWhatWasShownHere(String factors, String methods) {
        Proof proof =
                Arrays.stream(factors.split(" "))
                        .map(Factor::valueOf)
                        .map(factor -> Proof.by(factor, NOW))
                        .reduce((one, other) -> one.and(factor(other), NOW))
                        .orElseThrow();

        assertThat(String.join(" ", proof.methods())).isEqualTo(methods);
    }

    @ParameterizedTest
    @EnumSource(Factor.class)
    void itSaysNothingThatIsNotRegistered(Factor factor) {
        assertThat(REGISTERED).containsAll(Proof.by(factor, NOW).methods());
    }

    @Test
    void whatComesLaterIsAsOldAsTheLatest() {
        Proof proof = Proof.byPassword(NOW).and(Factor.TOTP, NOW.plusSeconds(60));

        assertThat(proof.at()).isEqualTo(NOW.plusSeconds(60));
        assertThat(proof.factors()).containsExactlyInAnyOrder(Factor.PASSWORD, Factor.TOTP);
    }

    private static Factor factor(Proof proof) {
        return proof.factors().iterator().next();
    }
}
