package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.GetMeRequest;
import io.veza.proto.user.v1.LogOutRequest;
import io.veza.proto.user.v1.SessionService;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.User;
import io.veza.user.domain.session.RefreshToken;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionGrpcServiceTest extends GrpcContract {

    private static final String CHAIN = "select count(*) from refresh_token where session = ?";
    private static final String ENDED =
            "select count(*) from event_log where type = 'veza.user.session.ended' and stream = 'session/' || ?";
    private static final GetMeRequest ME = GetMeRequest.getDefaultInstance();
    private static final LogOutRequest OUT = LogOutRequest.getDefaultInstance();

    private AccountService accountOf(Tokens tokens) {
        return Bearer.attach(accounts, tokens.getAccessToken());
    }

    private SessionService sessionOf(Tokens tokens) {
        return Bearer.attach(sessions, tokens.getAccessToken());
    }

    @Test
    void handleAndAddressSignIn() {
        // Given
        User user = register();

        // When
        Tokens tokens = logIn(user.getEmail().toUpperCase(Locale.ROOT));

        // Then
        assertThat(tokens.getUser()).isEqualTo(user);
        assertThat(tokens.getTokenType()).isEqualTo("Bearer");
        assertThat(tokens.getExpiresIn()).isEqualTo(900);
        assertThat(answer(accountOf(tokens).getMe(ME))).isEqualTo(user);
    }

    @Test
    void wrongPasswordsAndUnknownNamesAnswerAlike() {
        // Given
        User user = register();

        // When
        var wrong = sessions.logIn(credentials(user.getHandle(), "granite otter tango"));
        var unknown = sessions.logIn(credentials("nobody-at-all", "granite otter tango"));

        // Then
        assertThat(refusal(wrong)).isEqualTo("BAD_CREDENTIALS");
        assertThat(refusal(unknown)).isEqualTo("BAD_CREDENTIALS");
    }

    @Test
    void guessingIsSlowedDownForTheGuesserOnly() {
        // Given
        User user = register();
        SessionService guesser = sessionsFrom("198.51.100.9");
        IntStream.range(0, 12)
                .mapToObj(guess -> credentials(user.getHandle(), "guess " + guess))
                .forEach(guess -> refusal(guesser.logIn(guess)));

        // When
        var next = guesser.logIn(credentials(user.getHandle(), "one more guess"));

        // Then
        assertThat(refusal(next)).isEqualTo("LOGIN_THROTTLED");
        assertThat(logIn(user).getUser()).isEqualTo(user);
    }

    @Test
    void refreshingRotatesThePair() {
        // Given
        Tokens first = logIn(register());

        // When
        Tokens next = refresh(first.getRefreshToken());

        // Then
        assertThat(next.getRefreshToken()).isNotEqualTo(first.getRefreshToken());
        assertThat(answer(accountOf(next).getMe(ME))).isEqualTo(first.getUser());
    }

    @Test
    void fiftyCallsAtOnceMakeOneChain() throws SQLException {
        // Given
        Tokens first = logIn(register());
        Uni<Tokens> call = sessions.refresh(refreshRequest(first.getRefreshToken()));

        // When
        List<Tokens> answers = answer(Uni.join().all(Collections.nCopies(50, call)).andFailFast());

        // Then
        long session = session(first);
        assertThat(answers.stream().map(Tokens::getRefreshToken).distinct()).hasSize(1);
        assertThat(count(CHAIN, session)).isEqualTo(2);
        assertThat(answer(accountOf(answers.getLast()).getMe(ME))).isEqualTo(first.getUser());
    }

    @Test
    void aTokenUsedTwiceKillsTheSessionEverywhere() throws SQLException {
        // Given a holder who has gone on twice
        Tokens first = logIn(register());
        Tokens last = refresh(refresh(first.getRefreshToken()).getRefreshToken());

        // When
        var reuse = sessions.refresh(refreshRequest(first.getRefreshToken()));

        // Then
        assertThat(refusal(reuse)).isEqualTo("REFRESH_TOKEN_REUSED");
        assertThat(refusal(sessions.refresh(refreshRequest(last.getRefreshToken()))))
                .isEqualTo("REFRESH_TOKEN_INVALID");
        assertThat(refusal(accountOf(last).getMe(ME))).isEqualTo("TOKEN_REVOKED");
        assertThat(count(ENDED, session(first))).isEqualTo(1);
    }

    @Test
    void whatWasNeverIssuedIsInvalid() {
        String forged = "rt_1." + "A".repeat(43);

        assertThat(refusal(sessions.refresh(refreshRequest(""))))
                .isEqualTo("REFRESH_TOKEN_INVALID");
        assertThat(refusal(sessions.refresh(refreshRequest(forged))))
                .isEqualTo("REFRESH_TOKEN_INVALID");
    }

    @Test
    void loggingOutEndsTheSession() throws SQLException {
        // Given
        Tokens tokens = logIn(register());

        // When
        answer(sessionOf(tokens).logOut(OUT));

        // Then
        Poll.until(
                Duration.ofSeconds(30),
                "the access token is dead",
                () -> refusal(accountOf(tokens).getMe(ME)).equals("TOKEN_REVOKED"));
        assertThat(refusal(sessions.refresh(refreshRequest(tokens.getRefreshToken()))))
                .isEqualTo("REFRESH_TOKEN_INVALID");
        assertThat(count(ENDED, session(tokens))).isEqualTo(1);
    }

    @Test
    void oneSignInOutlivesTheEndOfAnother() {
        // Given
        User user = register();
        Tokens phone = logIn(user);
        Tokens desk = logIn(user);

        // When
        answer(sessionOf(phone).logOut(OUT));

        // Then
        assertThat(answer(accountOf(desk).getMe(ME))).isEqualTo(user);
    }

    private static long session(Tokens tokens) {
        return RefreshToken.parse(tokens.getRefreshToken()).session();
    }
}
