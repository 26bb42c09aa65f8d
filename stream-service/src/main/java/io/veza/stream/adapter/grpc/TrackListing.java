package io.veza.stream.adapter.grpc;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.proto.stream.v1.ListTracksRequest;
import io.veza.proto.stream.v1.ListTracksResponse;
import io.veza.stream.application.catalogue.BrowseCatalogue;
import io.veza.stream.application.track.ListTracks;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Lists somebody's tracks or what is published, and shows a page of them. */
@ApplicationScoped
class TrackListing {

    private final ListTracks listTracks;
    private final BrowseCatalogue browse;
    private final TrackViews views;

    TrackListing(ListTracks listTracks, BrowseCatalogue browse, TrackViews views) {
        this.listTracks = listTracks;
        this.browse = browse;
        this.views = views;
    }

    Uni<ListTracksResponse> list(ListTracksRequest request, Optional<Principal> caller) {
        return found(request, caller).chain(this::show);
    }

    private Uni<Page<Track>> found(ListTracksRequest request, Optional<Principal> caller) {
        return CatalogueMessages.isBrowsed(request)
                ? browse.handle(CatalogueMessages.toQuery(request))
                : listTracks.handle(
                        new ListTracks.Query(
                                request.getQuery(),
                                request.getArtist(),
                                PageRequest.of(request.getLimit(), request.getCursor()),
                                caller));
    }

    private Uni<ListTracksResponse> show(Page<Track> page) {
        return views.of(page.items())
                .map(items -> {
                    var response = ListTracksResponse.newBuilder().addAllItems(items);
                    if (page.nextCursor() != null) {
                        response.setNextCursor(page.nextCursor());
                    }
                    return response.build();
                });
    }
}
