package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes the cover off a show; its files follow. */
@ApplicationScoped
public class DeleteShowCover {

    private final ShowCovers covers;

    DeleteShowCover(ShowCovers covers) {
        this.covers = covers;
    }

    public Uni<Void> handle(long show, Principal caller) {
        return covers.hide(show, caller, found -> ShowAccess.requireDeletable(found, caller));
    }
}
