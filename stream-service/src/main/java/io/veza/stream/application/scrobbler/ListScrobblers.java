package io.veza.stream.application.scrobbler;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.scrobbler.Scrobbler;
import io.veza.stream.domain.scrobbler.ScrobblerService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells where the caller's listens are sent, and where they could be. */
@ApplicationScoped
public class ListScrobblers {

    private final Scrobblers scrobblers;
    private final Targets targets;

    ListScrobblers(Scrobblers scrobblers, Targets targets) {
        this.scrobblers = scrobblers;
        this.targets = targets;
    }

    public record Known(List<Scrobbler> items, List<ScrobblerService> offered) {}

    public Uni<Known> handle(Principal caller) {
        return scrobblers.of(caller.user()).map(items -> new Known(items, targets.offered()));
    }
}
