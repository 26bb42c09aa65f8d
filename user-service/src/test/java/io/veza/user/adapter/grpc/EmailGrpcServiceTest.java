package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.user.v1.RegisterRequest;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.User;
import io.veza.user.fake.People;
import io.veza.user.fake.PostOffice.Arrived;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EmailGrpcServiceTest extends MailContract {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String WAITING = "select count(*) from letter where id > ?";
    private static final String EVENTS =
            "select count(*) from event_log where type = 'veza.user.account.email_verified' and actor = ?";

    @Test
    void theLinkInTheFirstMailProvesTheAddressOnce() throws SQLException {
        // Given
        User user =
                answer(reading(accounts, "fr-CH, en;q=0.5").register(named("Zoë <b>"))).getUser();
        Tokens tokens = logIn(user);
        Arrived mail = post.await(user.getEmail(), "Votre adresse sur Veza");

        // When
        answer(emails.verifyEmail(verify(mail.token("verify"))));

        // Then
        assertThat(tokens.getUser().getEmailVerified()).isFalse();
        assertThat(me(tokens).getEmailVerified()).isTrue();
        assertThat(refusal(emails.verifyEmail(verify(mail.token("verify")))))
                .isEqualTo("MAIL_LINK_INVALID");
        assertThat(count(EVENTS, user.getId())).isEqualTo(1);
        assertThat(mail.from()).isEqualTo("Veza <post@veza.test>");
        assertThat(mail.to()).containsExactly(user.getEmail());
        assertThat(mail.text()).contains("Bonjour Zoë <b> (@" + user.getHandle() + ")");
        assertThat(mail.html())
                .contains("Zoë &lt;b&gt;")
                .contains("https://veza.test/mail/verify#");
    }

    @Test
    void whoHasNoAccountOrHasProvedItGetsNoMailAndNobodyCanTell() throws SQLException {
        // Given
        String proven = proven().getEmail();

        // When
        answer(emails.askVerification(verification("nobody-here@example.org")));
        answer(emails.askVerification(verification(proven)));

        // Then
        Poll.until(PATIENCE, "all letters are settled", () -> waiting() == 0);
        assertThat(post.all("nobody-here@example.org")).isEmpty();
        assertThat(post.all(proven)).hasSize(1);
    }

    @Test
    void aMailboxIsNotFlooded() {
        // Given
        for (int mail = 0; mail < 5; mail++) {
            answer(emails.askVerification(verification("flooded@example.org")));
        }

        // When
        String sixth = refusal(emails.askVerification(verification("Flooded@example.org")));

        // Then
        assertThat(sixth).isEqualTo("MAIL_THROTTLED");
    }

    @Test
    void whatTheMailServerDidNotTakeIsSentAgain() {
        // Given
        User user = proven();
        post.close();
        answer(passwords.askPasswordReset(forgotten(user.getEmail())));
        Poll.until(PATIENCE, "a try has failed", () -> tried() > 0);

        // When
        post.reopen();

        // Then
        assertThat(post.await(user.getEmail(), RESET).token("reset")).isNotEmpty();
    }

    @Test
    void anAccountMovesWhenTheNewAddressSaysSoAndTheOldOneCanTakeItBack() {
        // Given
        User user = proven();
        String fresh = user.getHandle() + "@elsewhere.example.org";
        Tokens thief = logIn(user);
        var stolen = Bearer.attach(emails, thief.getAccessToken());
        answer(stolen.askEmailChange(move(fresh)));
        assertThat(me(thief).getEmail()).isEqualTo(user.getEmail());
        answer(emails.confirmEmail(confirm(post.await(fresh, MOVING).token("confirm"))));
        assertThat(me(thief).getEmail()).isEqualTo(fresh);
        RegisterRequest squatter = somebody().setEmail(user.getEmail()).build();
        assertThat(refusal(accounts.register(squatter))).isEqualTo("EMAIL_TAKEN");

        // When
        String link = post.await(user.getEmail(), MOVED).token("undo");
        answer(emails.undoEmailChange(undo(link)));

        // Then
        assertThat(refusal(sessions.refresh(refreshRequest(thief.getRefreshToken()))))
                .isEqualTo("REFRESH_TOKEN_INVALID");
        assertThat(refusal(sessions.logIn(credentials(user.getHandle(), People.PASSWORD))))
                .isEqualTo("BAD_CREDENTIALS");
        String reset = post.await(user.getEmail(), RESET).token("reset");
        answer(passwords.resetPassword(reset(reset, OTHER_PASSWORD)));
        User back = answer(sessions.logIn(credentials(user.getEmail(), OTHER_PASSWORD))).getUser();
        assertThat(back.getEmail()).isEqualTo(user.getEmail());
    }

    @Test
    void movingNeedsThePasswordAndAFreeAddress() {
        // Given
        User user = proven();
        String taken = register().getEmail();
        var mine = Bearer.attach(emails, logIn(user).getAccessToken());

        // When
        String guessed =
                refusal(mine.askEmailChange(move(taken).toBuilder().setPassword("no").build()));
        answer(mine.askEmailChange(move(taken)));

        // Then
        assertThat(guessed).isEqualTo("PASSWORD_WRONG");
        String token = post.await(taken, MOVING).token("confirm");
        assertThat(refusal(emails.confirmEmail(confirm(token)))).isEqualTo("EMAIL_TAKEN");
        assertThat(refusal(emails.undoEmailChange(undo(token)))).isEqualTo("MAIL_LINK_INVALID");
    }

    private static RegisterRequest named(String displayName) {
        return somebody().setDisplayName(displayName).build();
    }

    private long waiting() {
        return total(WAITING);
    }

    private long tried() {
        return total("select coalesce(max(attempts), 0) from letter where id > ?");
    }

    private long total(String sql) {
        try {
            return count(sql, 0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
