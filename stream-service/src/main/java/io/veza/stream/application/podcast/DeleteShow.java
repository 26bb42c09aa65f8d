package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import jakarta.enterprise.context.ApplicationScoped;

/** Removes a show; the tracks of its episodes stay. */
@ApplicationScoped
public class DeleteShow {

    private final Shows shows;

    DeleteShow(Shows shows) {
        this.shows = shows;
    }

    public Uni<Void> handle(long show, Principal caller) {
        return shows.delete(show, caller, found -> ShowAccess.requireDeletable(found, caller));
    }
}
