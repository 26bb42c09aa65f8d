package io.veza.stream.application.scrobbler;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.scrobbler.Scrobbler;
import io.veza.stream.domain.scrobbler.ScrobblerService;
import jakarta.enterprise.context.ApplicationScoped;

/** Sends the caller's listens somewhere from now on, once the service there knows the token. */
@ApplicationScoped
public class PutScrobbler {

    private final Targets targets;
    private final Scrobblers scrobblers;
    private final TokenSeal seal;

    PutScrobbler(Targets targets, Scrobblers scrobblers, TokenSeal seal) {
        this.targets = targets;
        this.scrobblers = scrobblers;
        this.seal = seal;
    }

    public Uni<Scrobbler> handle(ScrobblerService service, String token, Principal caller) {
        return targets.get(service)
                .open(token)
                .chain(account ->
                        scrobblers.put(
                                caller.user(),
                                service,
                                account.name(),
                                seal.seal(account.secret(), caller.user(), service)));
    }
}
