package io.veza.stream.application.like;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.audience.Liked;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes a like back. What has become private meanwhile can still be taken back from. */
@ApplicationScoped
public class DeleteLike {

    private final Likes likes;

    DeleteLike(Likes likes) {
        this.likes = likes;
    }

    public Uni<Void> handle(Liked liked, Principal caller) {
        return likes.delete(liked, caller.user());
    }
}
