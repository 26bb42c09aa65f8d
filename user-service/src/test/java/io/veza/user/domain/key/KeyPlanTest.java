package io.veza.user.domain.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.platform.kernel.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyPlanTest {

    private static final Instant START = Instant.parse("2026-05-04T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final KeyPlan plan =
            new KeyPlan(new KeyLimits(DAY, Duration.ofDays(30), DAY, Duration.ofMinutes(10)));

    /** Two years, hour by hour: what signs now was known a day before, and is for a day after. */
    @Test
    void everyKeyIsKnownBeforeItSignsAndForAsLongAsItsTokensLive() {
        List<SigningKey> keys = List.of(key("first", KeyState.ACTIVE, START));
        List<Set<String>> known = new ArrayList<>();
        List<String> signing = new ArrayList<>();
        int made = 0;

        for (int hour = 0; hour < 24 * 730; hour++) {
            Instant now = START.plus(HOUR.multipliedBy(hour));
            Optional<SigningKey> fresh =
                    plan.wantsNext(keys, now)
                            ? Optional.of(key("k" + made++, KeyState.PUBLISHED, now))
                            : Optional.empty();
            keys = apply(keys, plan.due(keys, fresh, now));
            known.add(new HashSet<>(keys.stream().map(SigningKey::kid).toList()));
            signing.add(only(KeyState.ACTIVE, keys).kid());
        }

        for (int hour = 24; hour < signing.size() - 24; hour++) {
            assertThat(known.get(hour - 23)).contains(signing.get(hour));
            assertThat(known.get(hour + 23)).contains(signing.get(hour));
        }
        assertThat(new HashSet<>(signing)).hasSizeBetween(24, 26);
        assertThat(keys).hasSizeLessThan(4);
    }

    @Test
    void anAdminPublishesFirstAndSwitchesWhenEverybodyKnows() {
        // Given
        SigningKey active = key("old", KeyState.ACTIVE, START);
        SigningKey next = key("new", KeyState.PUBLISHED, START);
        List<SigningKey> published =
                apply(List.of(active), plan.asked(List.of(active), Optional.of(next), START));

        // When
        Instant early = START.plus(Duration.ofMinutes(9));
        Instant known = START.plus(Duration.ofMinutes(10));
        KeyMove move = plan.asked(published, Optional.empty(), known);

        // Then
        assertThatThrownBy(() -> plan.asked(published, Optional.empty(), early))
                .isInstanceOf(DomainException.class);
        assertThat(move.changed())
                .extracting(SigningKey::kid, SigningKey::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("old", KeyState.RETIRED),
                        org.assertj.core.groups.Tuple.tuple("new", KeyState.ACTIVE));
    }

    private static List<SigningKey> apply(List<SigningKey> keys, KeyMove move) {
        List<SigningKey> after = new ArrayList<>(keys);
        after.removeIf(key ->
                move.forgotten().contains(key)
                        || move.changed().stream().anyMatch(one -> one.kid().equals(key.kid())));
        after.addAll(move.changed());
        return after;
    }

    private static SigningKey only(KeyState state, List<SigningKey> keys) {
        List<SigningKey> found = keys.stream().filter(key -> key.state() == state).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static SigningKey key(String kid, KeyState state, Instant since) {
        return new SigningKey(kid, state, new byte[0], new byte[0], since);
    }
}
