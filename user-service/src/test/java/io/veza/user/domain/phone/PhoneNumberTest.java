package io.veza.user.domain.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.platform.kernel.DomainException;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"+33612345678", "+33 6 12 34 56 78", "+33 (6) 12.34-56.78"})
    void itIsOneNumberHoweverItIsWritten(String written) {
        assertThat(new PhoneNumber(written).value()).isEqualTo("+33612345678");
        assertThat(new PhoneNumber(written)).hasToString("PhoneNumber[…78]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0612345678", "+0612345678", "+33", "+1234567890123456", "+33 6 12 3A", ""})
    void whatTheWorldCannotDialIsNone(String written) {
        assertThatThrownBy(() -> new PhoneNumber(written)).isInstanceOf(DomainException.class);
    }

    @Test
    void codesAreSixDigitsAndNotForLogs() {
        Random random = new Random(3);
        assertThat(IntStream.range(0, 5_000).mapToObj(_ -> SmsCode.random(random)))
                .allSatisfy(code -> assertThat(SmsCode.parse(code.value())).contains(code));
        assertThat(SmsCode.random(random)).hasToString("SmsCode[…]");
        assertThat(SmsCode.parse("123 456")).contains(new SmsCode("123456"));
        assertThat(SmsCode.parse("12345")).isEmpty();
        assertThat(SmsCode.parse("AB12345678CD")).isEmpty();
    }
}
