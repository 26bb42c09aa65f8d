package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.proto.user.v1.ChangePasswordRequest;
import io.veza.proto.user.v1.PasswordService;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.User;
import io.veza.user.fake.People;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PasswordGrpcServiceTest extends MailContract {

    @Test
    void aNewPasswordEndsTheOtherSessionsAndTheOldPassword() {
        // Given
        User user = register();
        Tokens here = logIn(user);
        Tokens there = logIn(user);
        PasswordService mine = Bearer.attach(passwords, here.getAccessToken());

        // When
        answer(mine.changePassword(change(People.PASSWORD, OTHER_PASSWORD)));

        // Then
        assertThat(refusal(sessions.refresh(refreshRequest(there.getRefreshToken()))))
                .isEqualTo("REFRESH_TOKEN_INVALID");
        assertThat(refresh(here.getRefreshToken()).getUser().getId()).isEqualTo(user.getId());
        assertThat(refusal(sessions.logIn(credentials(user.getHandle(), People.PASSWORD))))
                .isEqualTo("BAD_CREDENTIALS");
        answer(sessions.logIn(credentials(user.getHandle(), OTHER_PASSWORD)));
        post.await(user.getEmail(), CHANGED);
    }

    @Test
    void aNewPasswordIsOnlyTakenFromWhoKnowsTheOldOneAndWhenItIsGood() {
        // Given
        User user = register();
        PasswordService mine = Bearer.attach(passwords, logIn(user).getAccessToken());

        // When
        String guessed = refusal(mine.changePassword(change("no idea at all", OTHER_PASSWORD)));
        String common =
                refusal(mine.changePassword(change(People.PASSWORD, user.getEmail() + "1")));

        // Then
        assertThat(guessed).isEqualTo("PASSWORD_WRONG");
        assertThat(common).isEqualTo("PASSWORD_TOO_COMMON");
        assertThat(refusal(passwords.changePassword(change(People.PASSWORD, OTHER_PASSWORD))))
                .isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void whoForgotSetsANewOneByMailOnce() {
        // Given
        User user = register();
        Tokens before = logIn(user);
        answer(passwords.askPasswordReset(forgotten(user.getEmail().toUpperCase(Locale.ROOT))));
        String token = post.await(user.getEmail(), RESET).token("reset");
        assertThat(refusal(passwords.resetPassword(reset(token, "password1234567"))))
                .isEqualTo("PASSWORD_TOO_COMMON");

        // When
        answer(passwords.resetPassword(reset(token, OTHER_PASSWORD)));

        // Then
        assertThat(refusal(sessions.refresh(refreshRequest(before.getRefreshToken()))))
                .isEqualTo("REFRESH_TOKEN_INVALID");
        assertThat(refusal(passwords.resetPassword(reset(token, OTHER_PASSWORD))))
                .isEqualTo("MAIL_LINK_INVALID");
        Tokens after = answer(sessions.logIn(credentials(user.getHandle(), OTHER_PASSWORD)));
        assertThat(after.getUser().getEmailVerified()).isTrue();
        post.await(user.getEmail(), CHANGED);
    }

    @Test
    void theSameLetterTypedDifferentlyIsTheSamePassword() {
        // Given
        User user =
                answer(
                                accounts.register(
                                        somebody()
                                                .setPassword("caf\u00e9 by the old pier")
                                                .build()))
                        .getUser();

        // When
        Tokens tokens =
                answer(sessions.logIn(credentials(user.getHandle(), "cafe\u0301 by the old pier")));

        // Then
        assertThat(tokens.getUser().getId()).isEqualTo(user.getId());
    }

    private static ChangePasswordRequest change(String from, String to) {
        return ChangePasswordRequest.newBuilder()
                .setCurrentPassword(from)
                .setNewPassword(to)
                .build();
    }
}
