package io.veza.user.adapter.crypto;

import static io.veza.user.fake.Refusals.answer;
import static io.veza.user.fake.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.veza.user.domain.session.SessionError;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class HashingPoolTest {

    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final HashingPool pool =
            new HashingPool(BcryptPasswordHasherTest.config(1, 1), metrics);
    private final CountDownLatch release = new CountDownLatch(1);

    private CompletableFuture<Integer> blocked(int value) {
        return pool.run(
                        () -> {
                            release.await();
                            return value;
                        })
                .subscribeAsCompletionStage();
    }

    @Test
    void whatDoesNotFitIsRefusedAtOnceAndTheRestIsDone() {
        // Given one at work and one waiting
        CompletableFuture<Integer> first = blocked(1);
        CompletableFuture<Integer> second = blocked(2);

        // When
        Uni<Integer> third = pool.run(() -> 3);

        // Then
        assertThat(refusal(() -> answer(third))).isEqualTo(SessionError.LOGIN_BUSY);
        assertThat(metrics.counter("veza_hashing_refused").count()).isEqualTo(1);
        assertThat(metrics.get("veza_hashing_waiting").gauge().value()).isEqualTo(1);
        release.countDown();
        assertThat(first.join() + second.join()).isEqualTo(3);
        pool.stop();
    }

    @Test
    void aFailureIsTheCallersToSee() {
        Uni<Object> broken =
                pool.run(() -> {
                    throw new IllegalStateException("broken");
                });

        assertThat(broken.onFailure().recoverWithItem(Throwable::getMessage).await().indefinitely())
                .isEqualTo("broken");
    }
}
