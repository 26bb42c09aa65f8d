package io.veza.user.adapter.crypto;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.veza.user.config.PasswordConfig;
import io.veza.user.domain.account.PasswordHash;
import java.security.SecureRandom;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class BcryptPasswordHasherTest {

    private static final PasswordConfig CHEAP = config(1, 8);

    private final BcryptPasswordHasher hasher = hasher(1);

    static PasswordConfig config(int threads, int queue) {
        return new PasswordConfig() {
            @Override
            public int cost() {
                return 4;
            }

            @Override
            public OptionalInt threads() {
                return OptionalInt.of(threads);
            }

            @Override
            public int queue() {
                return queue;
            }
        };
    }

    private static BcryptPasswordHasher hasher(int masterKey) {
        Pepper pepper = new Pepper(MasterKeyTest.key(masterKey));
        return new BcryptPasswordHasher(
                pepper,
                new HashingPool(CHEAP, new SimpleMeterRegistry()),
                new SecureRandom(),
                CHEAP);
    }

    @Test
    void thePasswordAndNothingElseMatches() {
        PasswordHash hash = answer(hasher.hash("granite otter waltz"));

        assertThat(answer(hasher.matches("granite otter waltz", hash))).isTrue();
        assertThat(answer(hasher.matches("granite otter Waltz", hash))).isFalse();
        assertThat(answer(hasher.matchesNobody("granite otter waltz"))).isFalse();
        assertThat(hash.toString()).doesNotContain(hash.value());
    }

    @Test
    void aFormerPepperIsStillReadAndKnownToBeStale() {
        // Given
        PasswordHash old = answer(hasher.hash("granite otter waltz"));
        BcryptPasswordHasher later =
                new BcryptPasswordHasher(
                        new Pepper(
                                new MasterKeys(
                                        MasterKeyTest.key(2), List.of(MasterKeyTest.key(1)))),
                        new HashingPool(CHEAP, new SimpleMeterRegistry()),
                        new SecureRandom(),
                        CHEAP);

        // Then
        assertThat(answer(later.matches("granite otter waltz", old))).isTrue();
        assertThat(answer(later.matches("granite otter tango", old))).isFalse();
        assertThat(later.isStale(old)).isTrue();
        assertThat(later.isStale(answer(later.hash("granite otter waltz")))).isFalse();
        assertThat(answer(hasher(2).matches("granite otter waltz", old))).isFalse();
    }

    @Test
    void everyCharacterOfALongPasswordCounts() {
        // Given two passwords that differ after bcrypt's own 72 bytes
        String start = "granite otter waltz ".repeat(5);
        PasswordHash hash = answer(hasher.hash(start + "a"));

        // Then
        assertThat(answer(hasher.matches(start + "b", hash))).isFalse();
        assertThat(answer(hasher.matches(start + "a", hash))).isTrue();
    }

    @Test
    void aNulCharacterEndsNothing() {
        PasswordHash hash = answer(hasher.hash("granite otter\0waltz"));

        assertThat(answer(hasher.matches("granite otter\0tango", hash))).isFalse();
    }

    @Test
    void aStolenHashIsWorthlessWithoutThePepper() {
        PasswordHash hash = answer(hasher.hash("granite otter waltz"));

        assertThat(answer(hasher(2).matches("granite otter waltz", hash))).isFalse();
    }
}
