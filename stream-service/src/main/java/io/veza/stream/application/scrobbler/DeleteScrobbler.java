package io.veza.stream.application.scrobbler;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.scrobbler.ScrobblerError;
import io.veza.stream.domain.scrobbler.ScrobblerService;
import jakarta.enterprise.context.ApplicationScoped;

/** Sends the caller's listens there no longer; what waits goes with it. */
@ApplicationScoped
public class DeleteScrobbler {

    private final Scrobblers scrobblers;

    DeleteScrobbler(Scrobblers scrobblers) {
        this.scrobblers = scrobblers;
    }

    public Uni<Void> handle(ScrobblerService service, Principal caller) {
        return scrobblers
                .delete(caller.user(), service)
                .invoke(gone -> {
                    if (!gone) {
                        throw new DomainException(
                                ScrobblerError.SCROBBLER_NOT_FOUND, "Nothing is sent there");
                    }
                })
                .replaceWithVoid();
    }
}
