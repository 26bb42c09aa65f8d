package io.veza.stream.application.repost;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes a repost back. */
@ApplicationScoped
public class DeleteRepost {

    private final Reposts reposts;

    DeleteRepost(Reposts reposts) {
        this.reposts = reposts;
    }

    public Uni<Void> handle(long track, Principal caller) {
        return reposts.delete(track, caller.user());
    }
}
