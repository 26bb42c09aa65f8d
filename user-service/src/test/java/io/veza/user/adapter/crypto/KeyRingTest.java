package io.veza.user.adapter.crypto;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.veza.user.domain.key.KeyState;
import io.veza.user.domain.key.SigningKey;
import io.veza.user.fake.TestClock;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    private final List<UniEmitter<? super SigningKey>> reads = new ArrayList<>();
    private final Envelope envelope = new Envelope(MasterKeyTest.key(1), new SecureRandom());
    private final TestClock clock = new TestClock();
    private final KeyRing ring =
            new KeyRing(() -> Uni.createFrom().emitter(reads::add), envelope, clock, Runnable::run);

    private CompletableFuture<String> kid() {
        return ring.active().map(KeyRing.Entry::kid).subscribeAsCompletionStage();
    }

    private SigningKey key(String kid) {
        return new SigningKey(
                kid,
                KeyState.ACTIVE,
                new byte[0],
                envelope.seal(privateKey(), RsaKeyMaker.context(kid)),
                Instant.EPOCH);
    }

    private static byte[] privateKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(RsaKeyMaker.ALGORITHM);
            generator.initialize(2048);
            return generator.generateKeyPair().getPrivate().getEncoded();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void howeverManySignTheKeyIsReadOnce() {
        // Given
        List<CompletableFuture<String>> signing = Stream.generate(this::kid).limit(50).toList();

        // When
        reads.getFirst().complete(key("one"));

        // Then
        assertThat(reads).hasSize(1);
        assertThat(signing).allSatisfy(kid -> assertThat(kid).isCompletedWithValue("one"));
        assertThat(kid()).isCompletedWithValue("one");
    }

    @Test
    void whoGivesUpTakesNobodyElseAlong() {
        // Given
        Cancellable first = ring.active().subscribe().with(entry -> {});
        CompletableFuture<String> second = kid();

        // When
        first.cancel();
        reads.getFirst().complete(key("one"));

        // Then
        assertThat(second).isCompletedWithValue("one");
    }

    @Test
    void aRotationTakesHoldWithinAMinute() {
        // Given
        kid();
        reads.getFirst().complete(key("one"));

        // When
        clock.advance(Duration.ofMinutes(1));
        CompletableFuture<String> later = kid();
        reads.getLast().complete(key("two"));

        // Then
        assertThat(later).isCompletedWithValue("two");
    }

    @Test
    void theSameKeyIsNotUnwrappedAgain() {
        // Given
        kid();
        reads.getFirst().complete(key("one"));
        KeyRing.Entry before = answer(ring.active());
        clock.advance(Duration.ofMinutes(1));
        CompletableFuture<KeyRing.Entry> after = ring.active().subscribeAsCompletionStage();

        // When
        reads.getLast().complete(key("one"));

        // Then
        assertThat(after).isCompleted();
        assertThat(after.join().privateKey()).isSameAs(before.privateKey());
    }

    @Test
    void aReadThatFailedIsMadeAgain() {
        // Given
        CompletableFuture<String> failed = kid();
        reads.getFirst().fail(new IllegalStateException("no database"));

        // When
        CompletableFuture<String> again = kid();
        reads.getLast().complete(key("one"));

        // Then
        assertThatThrownBy(failed::join).hasMessageContaining("no database");
        assertThat(again).isCompletedWithValue("one");
    }
}
