package io.veza.stream.application.rating;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.audience.Rated;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes a rating back. What has become private meanwhile can still be taken back from. */
@ApplicationScoped
public class DeleteRating {

    private final Ratings ratings;

    DeleteRating(Ratings ratings) {
        this.ratings = ratings;
    }

    public Uni<Void> handle(Rated rated, Principal caller) {
        return ratings.delete(rated, caller.user());
    }
}
