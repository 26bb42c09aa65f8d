package io.veza.chat.application.log;

import io.smallrye.mutiny.subscription.UniEmitter;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.log.Outcome;
import java.util.concurrent.Executor;

/**
 * An intent, and who waits for what becomes of it.
 *
 * @param home where the caller is served, and answered
 */
record Waiting(Intent intent, UniEmitter<? super Outcome> caller, Executor home) {

    void complete(Outcome outcome) {
        home.execute(() -> caller.complete(outcome));
    }

    void fail(Throwable failure) {
        home.execute(() -> caller.fail(failure));
    }
}
