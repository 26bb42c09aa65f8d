package io.veza.stream.application.catalogue;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.stream.application.track.Artists;
import io.veza.stream.application.track.TracksById;
import io.veza.stream.domain.catalogue.CatalogueOrder;
import io.veza.stream.domain.catalogue.Place;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes through what is published, page by page. */
@ApplicationScoped
public class BrowseCatalogue {

    private final Catalogue catalogue;
    private final TracksById tracks;
    private final Artists artists;

    BrowseCatalogue(Catalogue catalogue, TracksById tracks, Artists artists) {
        this.catalogue = catalogue;
        this.tracks = tracks;
        this.artists = artists;
    }

    public record Query(CatalogueFilter filter, CatalogueOrder order, PageRequest page) {}

    public Uni<Page<Track>> handle(Query query) {
        @Nullable String cursor = query.page().cursor();
        @Nullable Place after = cursor == null ? null : Place.ofCursor(cursor);
        if (after != null) {
            query.order().requireOwn(after);
        }
        int limit = query.page().limit();
        return artists.named(query.filter().words())
                .map(query.filter()::named)
                .chain(filter -> catalogue.places(filter, query.order(), after, limit + 1))
                .map(places -> Page.cut(places, limit, Place::toCursor))
                .chain(this::page);
    }

    /** What is unpublished between two looks is left out. */
    private Uni<Page<Track>> page(Page<Place> places) {
        List<Long> ids = places.items().stream().map(Place::track).toList();
        return tracks.find(ids)
                .map(found ->
                        new Page<>(
                                ids.stream()
                                        .flatMap(id -> Stream.ofNullable(found.get(id)))
                                        .filter(Track::isPublished)
                                        .toList(),
                                places.nextCursor()));
    }
}
