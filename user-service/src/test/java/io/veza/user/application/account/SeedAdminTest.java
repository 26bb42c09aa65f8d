package io.veza.user.application.account;

import static io.veza.user.fake.Refusals.answer;
import static io.veza.user.fake.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.Role;
import io.veza.user.application.mail.WriteLetter;
import io.veza.user.domain.account.Handle;
import io.veza.user.domain.account.PasswordRules;
import io.veza.user.domain.account.User;
import io.veza.user.fake.FakeHasher;
import io.veza.user.fake.FakeUsers;
import io.veza.user.fake.People;
import io.veza.user.fake.TestClock;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeedAdminTest {

    private static final SeedAdmin.Command COMMAND =
            new SeedAdmin.Command("admin", "admin@veza.local", People.PASSWORD);

    private final FakeUsers users = new FakeUsers();
    private final RegisterUser register =
            new RegisterUser(
                    users,
                    new PasswordRules(Set.of()),
                    new FakeHasher(),
                    () -> 1L,
                    new TestClock(),
                    new WriteLetter(() -> 2L, new TestClock()));
    private final SeedAdmin seed = new SeedAdmin(users, register);

    @Test
    void theFirstStartMakesAnAdmin() {
        // When
        boolean made = answer(seed.handle(COMMAND));

        // Then
        User admin = answer(users.byHandle(new Handle("admin"))).orElseThrow();
        assertThat(made).isTrue();
        assertThat(admin.role()).isEqualTo(Role.SUPER_ADMIN);
    }

    @Test
    void theNextStartLeavesItAlone() {
        // Given
        answer(seed.handle(COMMAND));

        // When
        boolean made = answer(seed.handle(COMMAND));

        // Then
        assertThat(made).isFalse();
        assertThat(users.events).hasSize(1);
    }

    @Test
    void aWeakPasswordMakesNoAdmin() {
        var weak = new SeedAdmin.Command("admin", "admin@veza.local", "admin");

        assertThat(refusal(() -> answer(seed.handle(weak)))).isEqualTo(CoreError.INVALID_REQUEST);
        assertThat(weak.toString()).isEqualTo("SeedAdmin[admin]");
    }
}
