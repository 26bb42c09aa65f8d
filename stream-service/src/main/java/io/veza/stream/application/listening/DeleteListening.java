package io.veza.stream.application.listening;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import jakarta.enterprise.context.ApplicationScoped;

/** Leaves nothing to go on with. */
@ApplicationScoped
public class DeleteListening {

    private final Listenings listenings;

    DeleteListening(Listenings listenings) {
        this.listenings = listenings;
    }

    public Uni<Void> handle(Principal caller) {
        return listenings.delete(caller.user());
    }
}
