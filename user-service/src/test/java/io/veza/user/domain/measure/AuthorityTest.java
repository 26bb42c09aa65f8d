package io.veza.user.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Role;
import io.veza.user.domain.account.User;
import io.veza.user.fake.People;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityTest {

    @ParameterizedTest
    @CsvSource({
        "ADMIN,USER,true",
        "ADMIN,PREMIUM,true",
        "ADMIN,ADMIN,false",
        "ADMIN,SUPER_ADMIN,false",
        "SUPER_ADMIN,ADMIN,true",
        "SUPER_ADMIN,SUPER_ADMIN,true"
    })
    void ranksAreRespected(Role actor, Role target, boolean may) {
        Authority authority = new Authority(1, actor);

        assertThat(isDone(() -> authority.requireOver(somebody(target)))).isEqualTo(may);
        assertThat(isDone(() -> authority.requireAbove(target))).isEqualTo(may);
    }

    @Test
    void nobodyActsUponThemselves() {
        Authority herself = new Authority(People.ADA.id(), Role.SUPER_ADMIN);

        assertThat(isDone(() -> herself.requireOver(People.ADA))).isFalse();
    }

    private static User somebody(Role role) {
        User ada = People.ADA;
        return new User(
                ada.id(),
                ada.handle(),
                ada.email(),
                ada.displayName(),
                ada.bio(),
                role,
                ada.createdAt(),
                ada.emailVerified());
    }

    private static boolean isDone(ThrowingCallable act) {
        DomainException refusal = Assertions.catchThrowableOfType(DomainException.class, act);
        if (refusal != null) {
            assertThat(refusal.code()).isEqualTo(MeasureError.OUTRANKED);
        }
        return refusal == null;
    }
}
