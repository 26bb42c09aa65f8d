package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.playlist.ArtistNames;
import io.veza.stream.domain.podcast.Show;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Finds what stands above the episodes of a feed. */
@ApplicationScoped
class FeedHead {

    private final ArtistNames names;
    private final ShowCovers covers;

    FeedHead(ArtistNames names, ShowCovers covers) {
        this.names = names;
        this.covers = covers;
    }

    record Known(Optional<ArtistNames.Name> owner, Optional<String> cover) {}

    Uni<Known> of(Show show) {
        return Uni.combine()
                .all()
                .unis(names.of(List.of(show.owner())), covers.of(List.of(show.id())))
                .with((people, keys) ->
                        new Known(
                                Optional.ofNullable(people.get(show.owner())),
                                Optional.ofNullable(keys.get(show.id()))));
    }
}
