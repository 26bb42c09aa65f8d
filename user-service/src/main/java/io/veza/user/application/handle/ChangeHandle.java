package io.veza.user.application.handle;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.account.AccountError;
import io.veza.user.domain.account.Handle;
import io.veza.user.domain.account.HandleRules;
import io.veza.user.domain.account.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Gives somebody another handle; under the old one they are found for a while. */
@ApplicationScoped
public class ChangeHandle {

    private final Handles handles;
    private final Clock clock;

    ChangeHandle(Handles handles, Clock clock) {
        this.handles = handles;
        this.clock = clock;
    }

    public Uni<User> handle(long user, String handle) {
        return handles.change(user, new Handle(handle), HandleRules.USUAL, clock.instant())
                .map(found ->
                        found.orElseThrow(() ->
                                new DomainException(
                                        AccountError.USER_NOT_FOUND, "There is no such person.")));
    }
}
