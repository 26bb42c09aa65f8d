package io.veza.user.fake;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorCode;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asks a call for its answer, or for the reason of its refusal. */
public final class Refusals {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Refusals() {}

    public static <T> T answer(Uni<T> call) {
        return call.await().atMost(PATIENCE);
    }

    public static ErrorCode refusal(ThrowingCallable call) {
        return Assertions.catchThrowableOfType(DomainException.class, call).code();
    }
}
