package io.veza.user.application.session;

import static io.veza.user.fake.Refusals.answer;
import static io.veza.user.fake.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.session.Device;
import io.veza.user.domain.session.Login;
import io.veza.user.domain.session.Origin;
import io.veza.user.domain.session.SessionError;
import io.veza.user.domain.session.SessionEvent;
import io.veza.user.fake.People;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogInTest {

    private final SignInWorld world = new SignInWorld();

    @ParameterizedTest
    @ValueSource(strings = {"ada", " ADA ", "Ada@Example.org"})
    void handleAndAddressBothSignIn(String login) {
        // When
        SignedIn signedIn = answer(world.logIn.handle(SignInWorld.command(login, People.PASSWORD)));

        // Then
        assertThat(signedIn.user()).isEqualTo(People.ADA);
        assertThat(signedIn.accessToken()).isEqualTo("1001/7001/PREMIUM");
        assertThat(signedIn.lifetime()).isEqualTo(Duration.ofMinutes(15));
        assertThat(signedIn.refreshToken().session()).isEqualTo(7001);
        assertThat(world.sessions.events).containsExactly(new SessionEvent.Started(7001, 1001));
        assertThat(world.sessions.origins)
                .containsEntry(
                        7001L,
                        new Origin(
                                new Device("Firefox", "Linux"),
                                "203.0.113.0/24",
                                SignInWorld.PLACE));
    }

    @Test
    void aWrongPasswordIsRefusedAndCounted() {
        var call = world.logIn.handle(SignInWorld.command("ada", "granite otter tango"));

        assertThat(refusal(() -> answer(call))).isEqualTo(SessionError.BAD_CREDENTIALS);
        assertThat(world.throttle.failures).isEqualTo(1);
        assertThat(world.sessions.events).isEmpty();
    }

    @Test
    void anUnknownNameCostsAsMuchAsAWrongPassword() {
        var call = world.logIn.handle(SignInWorld.command("nobody", People.PASSWORD));

        assertThat(refusal(() -> answer(call))).isEqualTo(SessionError.BAD_CREDENTIALS);
        assertThat(world.hasher.checks).isEqualTo(1);
        assertThat(world.throttle.failures).isEqualTo(1);
    }

    @Test
    void whoComesInIsSeenAndWhoFailsIsCounted() {
        // Given
        guessWrong(1);
        assertThat(world.seen).isEmpty();

        // When
        world.logIn();

        // Then
        assertThat(world.sieges.tried).containsExactly(new Login("ada"));
        assertThat(world.seen)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.user()).isEqualTo(People.ADA);
                    assertThat(entry.origin().place()).isEqualTo(SignInWorld.PLACE);
                    assertThat(world.sessions.origins).containsKey(entry.session());
                });
    }

    @Test
    void unknownNamesAndWrongPasswordsWaitAlikeAndEverLonger() {
        // When
        for (String login : List.of("ada", "nobody", "ada", "nobody")) {
            refusal(() -> answer(world.logIn.handle(SignInWorld.command(login, "wrong"))));
        }

        // Then
        assertThat(world.held)
                .extracting(Duration::toMillis)
                .containsExactly(400L, 800L, 1200L, 1600L);
    }

    @Test
    void afterAHundredWrongGuessesNotEvenTheRightOneOpens() {
        // Given
        guessWrong(100);

        // When
        var call = world.logIn.handle(SignInWorld.command("ada", People.PASSWORD));

        // Then
        assertThat(refusal(() -> answer(call))).isEqualTo(SessionError.BAD_CREDENTIALS);
        assertThat(world.hasher.checks).isEqualTo(101);
        assertThat(world.users.letters)
                .extracting(Letter::kind)
                .containsExactly(LetterKind.PASSWORD_CLOSED);
    }

    @Test
    void theRightPasswordBeforeThatBeginsTheRowAnew() {
        // Given
        guessWrong(99);
        world.logIn();
        guessWrong(99);

        // When
        SignedIn signedIn = world.logIn();

        // Then
        assertThat(signedIn.user()).isEqualTo(People.ADA);
        assertThat(world.users.letters).isEmpty();
    }

    private void guessWrong(int times) {
        for (int i = 0; i < times; i++) {
            refusal(() -> answer(world.logIn.handle(SignInWorld.command("ada", "wrong"))));
        }
    }

    @Test
    void theRightPasswordForgetsFailures() {
        // Given
        world.throttle.failures = 4;

        // When
        world.logIn();

        // Then
        assertThat(world.throttle.failures).isZero();
    }

    @Test
    void whoIsThrottledIsNotEvenChecked() {
        // Given
        world.throttle.closed = true;

        // When
        var call = world.logIn.handle(SignInWorld.command("ada", People.PASSWORD));

        // Then
        assertThat(refusal(() -> answer(call))).isEqualTo(SessionError.LOGIN_THROTTLED);
        assertThat(world.hasher.checks).isZero();
    }

    @Test
    void anAttemptNobodyLookedAtDoesNotCount() {
        // Given
        world.hasher.busy = true;

        // When
        var call = world.logIn.handle(SignInWorld.command("ada", People.PASSWORD));

        // Then
        assertThat(refusal(() -> answer(call))).isEqualTo(SessionError.LOGIN_BUSY);
        assertThat(world.throttle.failures).isZero();
    }

    @Test
    void noSecretIsInATextOfTheAnswer() {
        assertThat(world.logIn().toString()).isEqualTo("SignedIn[1001]");
        assertThat(SignInWorld.command("ada", People.PASSWORD).toString())
                .doesNotContain(People.PASSWORD);
    }
}
