package io.veza.user.fake;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.application.session.LoginThrottle;
import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.Login;
import io.veza.user.domain.session.SessionError;
import java.time.Duration;

/** Counts failures and refuses when told to. */
public final class FakeThrottle implements LoginThrottle {

    public int failures;
    public boolean closed;

    @Override
    public Uni<Integer> attempt(Login login, ClientAddress address) {
        if (closed) {
            return Uni.createFrom()
                    .failure(
                            DomainException.retryable(
                                    SessionError.LOGIN_THROTTLED, "wait", Duration.ofSeconds(1)));
        }
        return Uni.createFrom().item(failures++);
    }

    @Override
    public Uni<Void> succeeded(Login login, ClientAddress address) {
        failures = 0;
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> undone(Login login, ClientAddress address) {
        failures--;
        return Uni.createFrom().voidItem();
    }
}
