package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.proto.user.v1.User;
import io.veza.user.fake.People;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Guesses from so many networks that none of them is slowed down. */
@QuarkusTest
class GuessesTest extends MailContract {

    private static final String FAILURES = "select failures from password where account = ?";
    private static final String NOTED =
            "select count(*) from event_log where type = 'veza.user.session.refused' and stream = 'account/' || ?";
    private static final String CLOSED = "Your password on Veza is closed";

    private int network;

    private void guessWrong(String login, int times) {
        for (int i = 0; i < times; i++) {
            network++;
            String address = "2001:db8:%x:1::7".formatted(network);
            assertThat(refusal(sessionsFrom(address).logIn(credentials(login, "wrong"))))
                    .isEqualTo("BAD_CREDENTIALS");
        }
    }

    @Test
    void afterAHundredGuessesFromAnywhereThePasswordIsClosedUntilItIsReset() throws SQLException {
        // Given
        User user = proven();
        guessWrong(user.getHandle(), 60);
        guessWrong(user.getEmail(), 40);

        // When
        var rightOne = sessions.logIn(credentials(user.getHandle(), People.PASSWORD));

        // Then
        assertThat(refusal(rightOne)).isEqualTo("BAD_CREDENTIALS");
        assertThat(count(FAILURES, user.getId())).isEqualTo(100);
        assertThat(count(NOTED, user.getId())).isEqualTo(100);
        assertThat(post.await(user.getEmail(), CLOSED).text()).contains("Ask for a new password");
        answer(passwords.askPasswordReset(forgotten(user.getEmail())));
        String link = post.await(user.getEmail(), RESET).token("reset");
        answer(passwords.resetPassword(reset(link, OTHER_PASSWORD)));
        answer(
                sessionsFrom("2001:db8:ffff::1")
                        .logIn(credentials(user.getEmail(), OTHER_PASSWORD)));
        assertThat(count(FAILURES, user.getId())).isZero();
    }

    @Test
    void theRightPasswordEndsTheRow() throws SQLException {
        // Given
        User user = register();
        network += 1000;
        guessWrong(user.getHandle(), 3);
        assertThat(count(FAILURES, user.getId())).isEqualTo(3);

        // When
        answer(
                sessionsFrom("2001:db8:fffe::1")
                        .logIn(credentials(user.getHandle(), People.PASSWORD)));

        // Then
        assertThat(count(FAILURES, user.getId())).isZero();
    }
}
