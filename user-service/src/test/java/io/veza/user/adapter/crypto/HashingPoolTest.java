package io.veza.user.adapter.crypto;

import static io.veza.user.fake.Refusals.answer;
import static io.veza.user.fake.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.session.SessionError;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class HashingPoolTest {

    private final HashingPool pool = new HashingPool(BcryptPasswordHasherTest.config(1, 1));
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
