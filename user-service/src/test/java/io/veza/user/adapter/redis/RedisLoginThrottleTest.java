package io.veza.user.adapter.redis;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.user.application.session.LoginThrottle;
import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.Login;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesResource.class)
class RedisLoginThrottleTest {

    @Inject LoginThrottle throttle;

    private void fail(int times, Login login, ClientAddress address) {
        for (int i = 0; i < times; i++) {
            answer(throttle.attempt(login, address));
        }
    }

    private static Optional<Duration> delay(Uni<Integer> attempt) {
        return Optional.ofNullable(
                        catchThrowableOfType(DomainException.class, () -> answer(attempt)))
                .map(DomainException::retryAfter);
    }

    @Test
    void afterFiveFreeFailuresDelaysBegin() {
        // Given
        Login login = new Login("delayed");
        ClientAddress address = new ClientAddress("192.0.2.1");

        fail(6, login, address);

        // When
        Optional<Duration> delay =
                Stream.generate(() -> throttle.attempt(login, address))
                        .limit(3) // A machine that stalls for a second sits the first delay out.
                        .flatMap(attempt -> delay(attempt).stream())
                        .findFirst();

        // Then
        assertThat(delay)
                .hasValueSatisfying(wait ->
                        assertThat(wait).isBetween(Duration.ofMillis(1), Duration.ofSeconds(4)));
    }

    @Test
    void whoIsAdmittedIsToldHowOftenTheyFailed() {
        ClientAddress address = new ClientAddress("192.0.8.1");
        fail(3, new Login("counted"), address);

        assertThat(answer(throttle.attempt(new Login("another one"), address))).isEqualTo(3);
        assertThat(answer(throttle.attempt(new Login("x"), new ClientAddress("192.0.8.2"))))
                .isZero();
    }

    @Test
    void theNameStaysOpenToOtherNetworks() {
        // Given
        Login login = new Login("besieged");
        fail(6, login, new ClientAddress("192.0.3.1"));

        // When
        var owner = throttle.attempt(login, new ClientAddress("192.0.4.1"));

        // Then
        assertThatCode(() -> answer(owner)).doesNotThrowAnyException();
    }

    @Test
    void theRightPasswordForgetsTheFailures() {
        // Given
        Login login = new Login("forgetful");
        ClientAddress address = new ClientAddress("192.0.5.1");
        fail(5, login, address);

        // When
        answer(throttle.succeeded(login, address));

        // Then
        assertThatCode(() -> fail(5, login, address)).doesNotThrowAnyException();
    }

    @Test
    void anAddressThatTriesManyNamesRunsOutOfBudget() {
        // Given
        ClientAddress address = new ClientAddress("192.0.6.1");
        for (int i = 0; i < 20; i++) {
            fail(1, new Login("victim" + i), address);
        }

        // When
        Optional<Duration> wait = delay(throttle.attempt(new Login("another"), address));

        // Then
        assertThat(wait)
                .hasValueSatisfying(left ->
                        assertThat(left).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5)));
    }

    @Test
    void anAttemptNobodyLookedAtIsTakenBack() {
        // Given
        Login login = new Login("crowded");
        ClientAddress address = new ClientAddress("192.0.7.1");

        // When
        for (int i = 0; i < 30; i++) {
            answer(throttle.attempt(login, address));
            answer(throttle.undone(login, address));
        }

        // Then
        assertThatCode(() -> fail(5, login, address)).doesNotThrowAnyException();
    }
}
