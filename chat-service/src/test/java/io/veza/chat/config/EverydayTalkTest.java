package io.veza.chat.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.domain.rule.Utterance;
import io.veza.chat.domain.spam.SpamDetector;
import io.veza.chat.domain.spam.SpamDetector.Finding;
import io.veza.chat.domain.spam.SpamDetector.Saying;
import io.veza.chat.domain.spam.Speaker;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the coefficients that are delivered: who tries things out is not turned away. */
class EverydayTalkTest {

    private static final double REFUSED = 0.95;
    private static final double TAKEN_BACK = 0.7;
    private static final Instant NOW = Instant.parse("2026-03-04T20:00:00Z");

    /** Accounts made seconds ago. */
    private static final long FIRST =
            Duration.between(Instant.parse("2020-01-01T00:00:00Z"), NOW.minusSeconds(5)).toMillis()
                    << 22;

    private final SpamDetector detector = new SpamDetector(SpamModelFile.read());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "message %1$d",
                "m%1$d",
                "%2$s",
                "msg-%2$s",
                "look at https://example.org/page/%1$d",
                "see https://example.com/%1$d please",
                "@bob hi there %1$d",
                "line %1$d of the test, said quickly",
                "🎉🎉🎉"
            })
    void twoNewcomersWhoWriteALotAtOnceAreHeard(String pattern) {
        // Given
        List<Finding> found = new ArrayList<>();

        // When
        for (int i = 0; i < 60; i++) {
            found.add(say(i, String.format(Locale.ROOT, pattern, i, uuid(i))));
        }

        // Then
        assertThat(found).allMatch(one -> one.score() < REFUSED);
        assertThat(found)
                .flatExtracting(Finding::before)
                .noneMatch(before -> before.crossed(TAKEN_BACK));
    }

    private static UUID uuid(int count) {
        return UUID.nameUUIDFromBytes(new byte[] {(byte) count});
    }

    private Finding say(int count, String text) {
        Speaker speaker = new Speaker(FIRST + count % 2, count / 2);
        Saying saying = new Saying(1000 + count, 1, new Utterance(text));
        return detector.judge(speaker, saying, NOW.plusMillis(count * 100L));
    }
}
