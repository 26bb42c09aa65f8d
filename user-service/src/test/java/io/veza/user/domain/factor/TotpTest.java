package io.veza.user.domain.factor;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.user.fake.Hmac;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SEED = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private final Totp totp = new Totp(Hmac.with(SEED), 1);

    /** RFC 6238 appendix B, the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void theCodesAreThoseOfTheStandard(long seconds, String code) {
        assertThat(totp.match(code, Instant.ofEpochSecond(seconds))).hasValue(seconds / 30);
    }

    @ParameterizedTest
    @CsvSource({"59,true", "89,true", "90,false", "29,false"})
    void theCodeBeforeIsTakenAndNoOther(long seconds, boolean taken) {
        Instant now = Instant.ofEpochSecond(seconds);

        assertThat(totp.match("287082", now).isPresent()).isEqualTo(taken);
    }

    @Test
    void theCodeBeforeCanBeRefused() {
        Totp strict = new Totp(Hmac.with(SEED), 0);

        assertThat(strict.match("287082", Instant.ofEpochSecond(89))).isEmpty();
    }

    @Test
    void appsReadTheSecret() {
        String uri = TotpUri.of(SEED, "Veza House", "ada").value();

        assertThat(uri)
                .isEqualTo(
                        "otpauth://totp/Veza%20House:ada?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                                + "&issuer=Veza%20House&algorithm=SHA1&digits=6&period=30");
    }
}
