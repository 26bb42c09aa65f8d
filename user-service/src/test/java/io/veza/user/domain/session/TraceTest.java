package io.veza.user.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.user.domain.session.Trace.Verdict;
import io.veza.user.fake.People;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static final Instant USED = Instant.parse("2026-03-01T12:00:00Z");
    private static final RefreshToken SUCCESSOR = RefreshToken.of(7, new byte[32]);

    private static Trace trace(boolean alive, @Nullable Instant usedAt, boolean successorUsed) {
        return new Trace(1, alive, usedAt, SUCCESSOR.hash(), successorUsed);
    }

    private static Verdict judge(Trace trace, int secondsLater) {
        return trace.judge(SUCCESSOR, USED.plusSeconds(secondsLater), People.LIMITS);
    }

    @Test
    void aLostAnswerIsRepeatedWithinTheGrace() {
        assertThat(judge(trace(true, USED, false), 10)).isEqualTo(Verdict.REPEATED);
    }

    @Test
    void afterTheGraceItIsReuse() {
        assertThat(judge(trace(true, USED, false), 11)).isEqualTo(Verdict.REUSED);
    }

    @Test
    void whoWentOnAlreadyNeedsNoRepeat() {
        assertThat(judge(trace(true, USED, true), 1)).isEqualTo(Verdict.REUSED);
    }

    @Test
    void anEndedSessionIsDeadWhateverElse() {
        assertThat(judge(trace(false, USED, true), 100)).isEqualTo(Verdict.DEAD);
    }

    @Test
    void aTokenNeverUsedOnlyLayTooLong() {
        assertThat(judge(trace(true, null, false), 0)).isEqualTo(Verdict.DEAD);
    }

    @Test
    void aSuccessorNobodyRemembersCannotBeRepeated() {
        // Given another successor than the one recorded
        byte[] other = new byte[32];
        other[0] = 1;

        // When
        Verdict verdict =
                trace(true, USED, false).judge(RefreshToken.of(7, other), USED, People.LIMITS);

        // Then
        assertThat(verdict).isEqualTo(Verdict.UNREADABLE);
    }
}
