package io.veza.chat.domain.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.veza.chat.domain.ChatError;
import io.veza.platform.kernel.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PollTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    static Stream<List<String>> unusable() {
        return Stream.of(
                List.of("one"),
                List.of("same", " same "),
                List.of("one", " "),
                List.of("one", "x".repeat(101)),
                IntStream.range(0, 11).mapToObj(String::valueOf).toList());
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void optionsAreTwoToTenAndDifferent(List<String> options) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> poll(options, false, null))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ChatError.POLL_INVALID));
    }

    @ParameterizedTest
    @MethodSource("io.veza.chat.domain.Unseen#signs")
    void nobodyAsksUnseen(String unseen) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> Poll.asked(unseen, List.of("a", "b"), false, false, null))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ChatError.POLL_INVALID));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> Poll.asked("a?", List.of("a", unseen), false, false, null))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ChatError.POLL_INVALID));
    }

    @Test
    void aTimeThatIsOverClosesItUnnoticed() {
        // When
        Poll poll = poll(List.of("a", "b"), false, NOW);

        // Then
        assertThat(poll.isOver(NOW.minusMillis(1))).isFalse();
        assertThat(poll.isOver(NOW)).isTrue();
    }

    @Test
    void nobodyAsksForThePastOrForEver() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> poll(List.of("a", "b"), false, NOW).requireSense(NOW));
        Instant far = NOW.plus(Duration.ofDays(400));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> poll(List.of("a", "b"), false, far).requireSense(NOW));
    }

    @Test
    void onlyWhatIsOfferedIsChosen() {
        // Given
        Poll one = poll(List.of("a", "b"), false, null);
        Poll many = poll(List.of("a", "b"), true, null);

        // When
        many.requireOffered(Set.of(0, 1));

        // Then
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> one.requireOffered(Set.of(0, 1)));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> many.requireOffered(Set.of(2)));
    }

    private static Poll poll(List<String> options, boolean multiple, Instant closesAt) {
        return new Poll("Which one?", options, multiple, false, closesAt, null);
    }
}
