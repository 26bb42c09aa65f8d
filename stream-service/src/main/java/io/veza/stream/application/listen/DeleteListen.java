package io.veza.stream.application.listen;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets one listen of the caller's. */
@ApplicationScoped
public class DeleteListen {

    private final Listens listens;

    DeleteListen(Listens listens) {
        this.listens = listens;
    }

    public Uni<Void> handle(long listen, Principal caller) {
        return listens.delete(caller.user(), listen);
    }
}
