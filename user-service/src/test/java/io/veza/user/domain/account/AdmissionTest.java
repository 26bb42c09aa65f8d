package io.veza.user.domain.account;

import static io.veza.user.fake.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.veza.platform.kernel.Role;
import io.veza.user.fake.People;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Admission OFFERED = new Admission(false, MONTH);
    private static final Admission REQUIRED = new Admission(true, MONTH);

    @Test
    void proofIsAskedForWhereTheOperatorWantsIt() {
        assertComesIn(OFFERED, People.ADA, Standing.USUAL);
        User somebody = ada(Role.USER, false);
        assertThat(refusal(() -> REQUIRED.check(somebody, Standing.USUAL, NOW)))
                .isEqualTo(AccountError.EMAIL_NOT_VERIFIED);
    }

    @Test
    void whoWasHereBeforeOrRunsTheHouseOrHasProofComesIn() {
        assertComesIn(REQUIRED, People.ADA, new Standing(true, null));
        assertComesIn(REQUIRED, ada(Role.ADMIN, false), Standing.USUAL);
        assertComesIn(REQUIRED, ada(Role.USER, true), Standing.USUAL);
    }

    @Test
    void whoLeftMayComeBackForAMonth() {
        assertComesIn(OFFERED, People.ADA, new Standing(false, NOW.minus(MONTH)));
        Standing gone = new Standing(false, NOW.minus(MONTH).minusSeconds(1));
        assertThat(refusal(() -> OFFERED.check(People.ADA, gone, NOW)))
                .isEqualTo(AccountError.ACCOUNT_CLOSED);
    }

    private static void assertComesIn(Admission admission, User user, Standing standing) {
        assertThatCode(() -> admission.check(user, standing, NOW)).doesNotThrowAnyException();
    }

    private static User ada(Role role, boolean verified) {
        User ada = People.ADA;
        return new User(
                ada.id(),
                ada.handle(),
                ada.email(),
                ada.displayName(),
                ada.bio(),
                role,
                ada.createdAt(),
                verified);
    }
}
