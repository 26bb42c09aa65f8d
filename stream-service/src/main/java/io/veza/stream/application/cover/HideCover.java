package io.veza.stream.application.cover;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.cover.CoverOf;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes a cover away; its files follow. */
@ApplicationScoped
public class HideCover {

    private final Covers covers;
    private final CoverAccess access;

    HideCover(Covers covers, CoverAccess access) {
        this.covers = covers;
        this.access = access;
    }

    public Uni<Void> handle(CoverOf of, Principal caller) {
        return access.requireDeletable(of, caller).chain(() -> covers.hide(of, caller.user()));
    }
}
