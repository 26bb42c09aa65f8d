package io.veza.user.application.session;

import static io.veza.user.fake.Refusals.answer;
import static io.veza.user.fake.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.veza.platform.kernel.CoreError;
import io.veza.user.domain.session.EndReason;
import io.veza.user.domain.session.RefreshToken;
import io.veza.user.domain.session.SessionError;
import io.veza.user.domain.session.SessionEvent;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RefreshSessionTest {

    private final SignInWorld world = new SignInWorld();
    private final RefreshToken first = world.logIn().refreshToken();

    @Test
    void aTokenBuysTheNextPair() {
        // When
        SignedIn next = world.refresh(first);

        // Then
        assertThat(next.refreshToken().session()).isEqualTo(first.session());
        assertThat(next.refreshToken()).isNotEqualTo(first);
        assertThat(next.accessToken()).isEqualTo("1001/7001/PREMIUM");
    }

    @Test
    void aLostAnswerIsGivenAgain() {
        // Given
        SignedIn lost = world.refresh(first);
        world.clock.advance(Duration.ofSeconds(10));

        // When
        SignedIn again = world.refresh(first);

        // Then
        assertThat(again.refreshToken()).isEqualTo(lost.refreshToken());
        assertThat(world.ends.announced).isEmpty();
    }

    @Test
    void reuseAfterTheGraceKillsTheSession() {
        // Given
        SignedIn next = world.refresh(first);
        world.clock.advance(Duration.ofSeconds(11));

        // When
        var reuse = world.refresh.handle(first.value());

        // Then
        assertThat(refusal(() -> answer(reuse))).isEqualTo(SessionError.REFRESH_TOKEN_REUSED);
        assertThat(world.ends.announced).containsExactly(first.session());
        assertThat(world.sessions.events)
                .last()
                .isEqualTo(new SessionEvent.Ended(first.session(), 1001, EndReason.REFRESH_REUSED));
        assertThat(refusal(() -> world.refresh(next.refreshToken())))
                .isEqualTo(SessionError.REFRESH_TOKEN_INVALID);
    }

    @Test
    void reuseOfATokenWhoseSuccessorWasUsedKillsTheSession() {
        // Given
        world.refresh(world.refresh(first).refreshToken());

        // When
        var reuse = world.refresh.handle(first.value());

        // Then
        assertThat(refusal(() -> answer(reuse))).isEqualTo(SessionError.REFRESH_TOKEN_REUSED);
    }

    @Test
    void aForgottenSuccessorIsAskedForAgainLater() {
        // Given
        world.refresh(first);
        world.successors.forget();

        // When
        var repeat = world.refresh.handle(first.value());

        // Then
        assertThat(refusal(() -> answer(repeat))).isEqualTo(CoreError.UNAVAILABLE);
        assertThat(world.ends.announced).isEmpty();
    }

    @Test
    void aWeekUnusedIsTheEnd() {
        world.clock.advance(Duration.ofDays(7));

        assertThat(refusal(() -> world.refresh(first)))
                .isEqualTo(SessionError.REFRESH_TOKEN_INVALID);
    }

    @Test
    void aMonthIsTheEndHoweverOftenItWasUsed() {
        // Given a person who comes every six days
        RefreshToken token = first;
        for (int visit = 0; visit < 4; visit++) {
            world.clock.advance(Duration.ofDays(6));
            token = world.refresh(token).refreshToken();
        }
        RefreshToken last = token;

        // When
        world.clock.advance(Duration.ofDays(6));

        // Then
        assertThat(refusal(() -> world.refresh(last)))
                .isEqualTo(SessionError.REFRESH_TOKEN_INVALID);
    }

    @Test
    void aTokenNobodyIssuedIsInvalid() {
        RefreshToken forged = RefreshToken.of(first.session(), new byte[32]);

        assertThat(refusal(() -> world.refresh(forged)))
                .isEqualTo(SessionError.REFRESH_TOKEN_INVALID);
    }

    @Test
    void signedOutMeansSignedOut() {
        // Given
        answer(world.end.handle(first.session(), EndReason.LOGGED_OUT));

        // When
        var refresh = world.refresh.handle(first.value());

        // Then
        assertThat(refusal(() -> answer(refresh))).isEqualTo(SessionError.REFRESH_TOKEN_INVALID);
    }

    @Test
    void endingTwiceTellsOneEventAndAnnouncesAgain() {
        // Given
        answer(world.end.handle(first.session(), EndReason.LOGGED_OUT));

        // When
        answer(world.end.handle(first.session(), EndReason.LOGGED_OUT));

        // Then
        assertThat(world.sessions.events).hasSize(2);
        assertThat(world.ends.announced).hasSize(2);
    }
}
