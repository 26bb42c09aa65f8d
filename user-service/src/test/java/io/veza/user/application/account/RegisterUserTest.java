package io.veza.user.application.account;

import static io.veza.user.fake.Refusals.answer;
import static io.veza.user.fake.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.Role;
import io.veza.user.application.mail.WriteLetter;
import io.veza.user.domain.account.AccountError;
import io.veza.user.domain.account.PasswordRules;
import io.veza.user.domain.account.User;
import io.veza.user.domain.account.UserEvent;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.fake.FakeHasher;
import io.veza.user.fake.FakeUsers;
import io.veza.user.fake.People;
import io.veza.user.fake.TestClock;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegisterUserTest {

    private final FakeUsers users = new FakeUsers();
    private final TestClock clock = new TestClock();
    private final RegisterUser register =
            new RegisterUser(
                    users,
                    new PasswordRules(Set.of()),
                    new FakeHasher(),
                    () -> 1001L,
                    clock,
                    new WriteLetter(() -> 2002L, clock));

    private static RegisterUser.Command command(String handle, String email) {
        return new RegisterUser.Command(handle, email, People.PASSWORD, "", Role.USER, Language.FR);
    }

    @Test
    void anAccountIsOpenedAndTold() {
        // When
        User user = answer(register.handle(command("Ada", "Ada@Example.org")));

        // Then
        assertThat(user.handle()).hasToString("ada");
        assertThat(user.email()).hasToString("ada@example.org");
        assertThat(user.createdAt()).isEqualTo(clock.instant());
        assertThat(users.letters)
                .containsExactly(
                        new Letter(
                                2002,
                                LetterKind.VERIFY_EMAIL,
                                1001L,
                                user.email(),
                                Language.FR,
                                clock.instant()));
        assertThat(users.events).containsExactly(new UserEvent.Registered(1001));
    }

    @Test
    void whoGivesNoNameIsShownByHandle() {
        User user = answer(register.handle(command("ada", "ada@example.org")));

        assertThat(user.displayName()).hasToString("ada");
    }

    @Test
    void aHandleHasOneOwner() {
        // Given
        answer(register.handle(command("ada", "ada@example.org")));

        // When
        var second = register.handle(command("ADA", "other@example.org"));

        // Then
        assertThat(refusal(() -> answer(second))).isEqualTo(AccountError.HANDLE_TAKEN);
    }

    @Test
    void aMailboxHasOneAccount() {
        // Given
        answer(register.handle(command("ada", "ada@example.org")));

        // When
        var second = register.handle(command("grace", "ADA@example.org"));

        // Then
        assertThat(refusal(() -> answer(second))).isEqualTo(AccountError.EMAIL_TAKEN);
    }

    @Test
    void aShortPasswordIsRefusedBeforeAnyHashing() {
        var command =
                new RegisterUser.Command(
                        "ada", "ada@example.org", "short", "", Role.USER, Language.FR);

        assertThat(refusal(() -> register.handle(command))).isEqualTo(CoreError.INVALID_REQUEST);
    }

    @Test
    void aCommandInALogShowsNoPassword() {
        assertThat(command("ada", "ada@example.org").toString()).doesNotContain(People.PASSWORD);
    }
}
