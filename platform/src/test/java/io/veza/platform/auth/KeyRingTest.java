package io.veza.platform.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorCode;
import io.veza.proto.user.v1.Jwks;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-05-01T12:00:00Z"));
    private final List<UniEmitter<? super Jwks>> questions = new ArrayList<>();
    private final KeyRing ring =
            new KeyRing(
                    () -> Uni.createFrom().emitter(questions::add),
                    Defaults.auth(),
                    clock,
                    Runnable::run);

    @Test
    void manyAskersMakeOneQuestion() throws JoseException {
        // Given
        List<CompletableFuture<PublicKey>> askers = List.of(find("one"), find("one"), find("two"));

        // When
        questions.getFirst().complete(keys("one", "two"));

        // Then
        assertThat(questions).hasSize(1);
        assertThat(askers).allSatisfy(asker -> assertThat(asker).isCompleted());
    }

    @Test
    void anAskerThatGivesUpTakesNobodyElseAlong() throws JoseException {
        // Given
        Cancellable first = ring.find("one").subscribe().with(key -> {});
        CompletableFuture<PublicKey> second = find("one");

        // When
        first.cancel();
        questions.getFirst().complete(keys("one"));

        // Then
        assertThat(questions).hasSize(1);
        assertThat(second).isCompletedWithValueMatching(Objects::nonNull);
    }

    @Test
    void anUnknownKeyIsAskedForOnceInThirtySeconds() throws JoseException {
        // Given
        find("one");
        questions.getFirst().complete(keys("one"));

        // When
        clock.advance(Duration.ofSeconds(29));
        CompletableFuture<PublicKey> early = find("new");
        clock.advance(Duration.ofSeconds(1));
        CompletableFuture<PublicKey> later = find("new");
        questions.getLast().complete(keys("one", "new"));

        // Then
        assertThat(refusal(early)).isEqualTo(CoreError.TOKEN_INVALID);
        assertThat(later).isCompleted();
        assertThat(questions).hasSize(2);
    }

    @Test
    void withoutAnAnswerNobodyIsCalledAForger() {
        // Given
        CompletableFuture<PublicKey> asker = find("one");

        // When
        questions.getFirst().fail(new IllegalStateException("down"));

        // Then
        assertThat(refusal(asker)).isEqualTo(CoreError.UNAVAILABLE);
        assertThat(refusal(find("one"))).isEqualTo(CoreError.UNAVAILABLE);
        assertThat(questions).hasSize(1);
    }

    @Test
    void aWithdrawnKeyDiesWhenTheKeysAreRead() throws JoseException {
        // Given
        find("one");
        questions.getFirst().complete(keys("one"));
        clock.advance(Duration.ofMinutes(6));
        assertThat(find("one")).isCompleted();

        // When
        questions.getLast().complete(keys("two"));

        // Then
        assertThat(refusal(find("one"))).isEqualTo(CoreError.TOKEN_INVALID);
    }

    /** A call's own context may end, or hold a database session, before the answer comes. */
    @Test
    void aCallNeverAsksOnItsOwnContext() {
        // Given
        List<Runnable> elsewhere = new ArrayList<>();
        KeyRing aside =
                new KeyRing(
                        () -> Uni.createFrom().emitter(questions::add),
                        Defaults.auth(),
                        clock,
                        elsewhere::add);

        // When
        aside.find("one").subscribeAsCompletionStage();

        // Then
        assertThat(questions).isEmpty();
        elsewhere.forEach(Runnable::run);
        assertThat(questions).hasSize(1);
    }

    private CompletableFuture<PublicKey> find(String id) {
        return ring.find(id).subscribeAsCompletionStage();
    }

    private static ErrorCode refusal(CompletableFuture<PublicKey> asker) {
        CompletionException failure = catchThrowableOfType(CompletionException.class, asker::join);
        return ((DomainException) failure.getCause()).code();
    }

    private static Jwks keys(String... ids) throws JoseException {
        Jwks.Builder keys = Jwks.newBuilder();
        for (String id : ids) {
            keys.addKeys(TestKey.generate(id).published());
        }
        return keys.build();
    }
}
