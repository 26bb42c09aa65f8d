package io.veza.user.domain.takeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorCode;
import io.veza.user.domain.mail.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TakeoutTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final TakeoutLimits LIMITS =
            new TakeoutLimits(Duration.ofDays(7), Duration.ofHours(24), 3);
    private static final Duration TICK = Duration.ofSeconds(1);

    @Test
    void thereIsOneAtATime() {
        Takeout first = asked(Optional.empty(), NOW);

        assertThat(refusal(() -> asked(Optional.of(first), NOW.plus(Duration.ofDays(30)))))
                .isEqualTo(TakeoutError.TAKEOUT_RUNNING);
    }

    @Test
    void theNextIsADayAway() {
        // Given
        Takeout ready = asked(Optional.empty(), NOW).ready(1, NOW, LIMITS);
        Instant tomorrow = NOW.plus(Duration.ofDays(1));

        // When
        Throwable early = catchThrowable(() -> asked(Optional.of(ready), tomorrow.minus(TICK)));

        // Then
        assertThat(early)
                .asInstanceOf(type(DomainException.class))
                .returns(TakeoutError.TAKEOUT_TOO_SOON, DomainException::code)
                .returns(TICK, DomainException::retryAfter);
        assertThat(asked(Optional.of(ready), tomorrow).state()).isEqualTo(TakeoutState.RUNNING);
    }

    @Test
    void anArchiveIsOpenForSevenDays() {
        // Given
        Takeout ready = asked(Optional.empty(), NOW).ready(42, NOW, LIMITS);
        Instant end = NOW.plus(Duration.ofDays(7));

        // Then
        assertThatCode(() -> ready.requireOpen(end.minus(TICK))).doesNotThrowAnyException();
        assertThat(refusal(() -> ready.requireOpen(end))).isEqualTo(TakeoutError.TAKEOUT_EXPIRED);
        assertThat(ready.sizeBytes()).isEqualTo(42);
    }

    @Test
    void whatIsNotReadyIsNotOpened() {
        Takeout running = asked(Optional.empty(), NOW);

        assertThat(refusal(() -> running.requireOpen(NOW)))
                .isEqualTo(TakeoutError.TAKEOUT_NOT_READY);
    }

    @Test
    void forSomebodyElseThereIsNone() {
        Takeout ready = asked(Optional.empty(), NOW).ready(42, NOW, LIMITS);

        assertThat(refusal(() -> ready.requireOwner(8))).isEqualTo(TakeoutError.TAKEOUT_NOT_FOUND);
        assertThatCode(() -> ready.requireOwner(7)).doesNotThrowAnyException();
    }

    @Test
    void whatFailsTooOftenIsParked() {
        assertThat(failing(1).afterFailure(LIMITS)).isEqualTo(TakeoutState.RUNNING);
        assertThat(failing(2).afterFailure(LIMITS)).isEqualTo(TakeoutState.PARKED);
    }

    @Test
    void itIsTriedAgainMoreAndMoreSeldom() {
        assertThat(TakeoutLimits.patience(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(TakeoutLimits.patience(4)).isEqualTo(Duration.ofSeconds(8));
        assertThat(TakeoutLimits.patience(50)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aKeyIsNeverWrittenAnywhere() {
        TakeoutKey key = new TakeoutKey(new byte[TakeoutKey.BYTES]);

        assertThat(key.toString()).doesNotContain("AAA");
        assertThat(TakeoutKey.of(key.text()).bytes()).isEqualTo(key.bytes());
    }

    private static Takeout asked(Optional<Takeout> last, Instant now) {
        return Takeout.asked(1, 7, Language.EN, last, now, LIMITS);
    }

    private static Takeout failing(int failures) {
        return new Takeout(
                1,
                7,
                TakeoutState.RUNNING,
                TakeoutStep.CHAT,
                Language.EN,
                NOW,
                null,
                null,
                0,
                failures);
    }

    private static ErrorCode refusal(Runnable act) {
        return ((DomainException) catchThrowable(act::run)).code();
    }
}
