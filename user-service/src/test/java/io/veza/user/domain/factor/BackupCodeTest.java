package io.veza.user.domain.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupCodeTest {

    @Test
    void whatIsShownCanBeTyped() {
        BackupCode code = BackupCode.random(new Random(7));

        assertThat(code.text()).matches("[A-Z2-9]{2}-[A-Z2-9]{5}-[A-Z2-9]{5}");
        assertThat(BackupCode.parse(" " + code.text().toLowerCase(java.util.Locale.ROOT)))
                .contains(code);
        assertThat(code.toString()).doesNotContain(code.secret());
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456", "", "AB-CDEFG", "AB-CDEFG-HJKLÄ"})
    void anythingElseIsNone(String typed) {
        assertThat(BackupCode.parse(typed)).isEmpty();
    }
}
