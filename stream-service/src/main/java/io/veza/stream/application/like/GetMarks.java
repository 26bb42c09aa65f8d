package io.veza.stream.application.like;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells which of some tracks and albums the caller has liked, and which tracks reposted. */
@ApplicationScoped
public class GetMarks {

    private final Likes likes;

    GetMarks(Likes likes) {
        this.likes = likes;
    }

    public Uni<Likes.Marks> handle(List<Long> tracks, List<Long> albums, Principal caller) {
        return likes.marks(caller.user(), tracks, albums);
    }
}
