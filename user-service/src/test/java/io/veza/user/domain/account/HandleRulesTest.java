package io.veza.user.domain.account;

import static io.veza.user.fake.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandleRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void aHandleChangesTwiceAMonthAtMost() {
        Instant yesterday = NOW.minus(Duration.ofDays(1));
        Instant lastMonth = NOW.minus(Duration.ofDays(30));

        assertThatCode(() -> HandleRules.USUAL.check(List.of(yesterday, lastMonth), NOW))
                .doesNotThrowAnyException();
        assertThat(refusal(() -> HandleRules.USUAL.check(List.of(yesterday, yesterday), NOW)))
                .isEqualTo(AccountError.HANDLE_CHANGED_LATELY);
    }
}
