package io.veza.stream.application.listen;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets all that the caller has heard. */
@ApplicationScoped
public class ClearListens {

    private final Listens listens;

    ClearListens(Listens listens) {
        this.listens = listens;
    }

    public Uni<Void> handle(Principal caller) {
        return listens.clear(caller.user());
    }
}
