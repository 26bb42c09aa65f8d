package io.veza.stream.application.like;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.audience.Liked;
import io.veza.stream.domain.audience.Mark;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who likes what. */
public interface Likes {

    /**
     * Likes it, unless it is liked already.
     *
     * @param owner whose it is
     */
    Uni<Mark> put(Mark like, long owner);

    /** What is not liked stays so. */
    Uni<Void> delete(Liked liked, long person);

    /**
     * Newest first.
     *
     * @param kind null: all
     */
    Uni<List<Mark>> of(long person, Liked.@Nullable Kind kind, long before, int limit);

    /** Newest first. */
    Uni<List<Mark>> on(long track, long before, int limit);

    Uni<Marks> marks(long person, List<Long> tracks, List<Long> albums);

    /** Which of some tracks somebody has liked and reposted, and which of some albums liked. */
    record Marks(Set<Long> liked, Set<Long> reposted, Set<Long> likedAlbums) {
        public Marks {
            liked = Set.copyOf(liked);
            reposted = Set.copyOf(reposted);
            likedAlbums = Set.copyOf(likedAlbums);
        }
    }
}
