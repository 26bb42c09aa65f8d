package io.veza.stream.application.portrait;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.portrait.PortraitKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows no picture of somebody any more; its files follow. */
@ApplicationScoped
public class HidePortrait {

    private final Portraits portraits;

    public HidePortrait(Portraits portraits) {
        this.portraits = portraits;
    }

    public Uni<Void> handle(long owner, PortraitKind kind) {
        return portraits.hide(owner, kind);
    }
}
