package io.veza.stream.adapter.grpc.podcast;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.proto.stream.v1.CreateShowRequest;
import io.veza.proto.stream.v1.DeleteShowCoverRequest;
import io.veza.proto.stream.v1.DeleteShowCoverResponse;
import io.veza.proto.stream.v1.DeleteShowRequest;
import io.veza.proto.stream.v1.DeleteShowResponse;
import io.veza.proto.stream.v1.GetShowRequest;
import io.veza.proto.stream.v1.ListShowCategoriesRequest;
import io.veza.proto.stream.v1.ListShowCategoriesResponse;
import io.veza.proto.stream.v1.ListShowsRequest;
import io.veza.proto.stream.v1.ListShowsResponse;
import io.veza.proto.stream.v1.PodcastService;
import io.veza.proto.stream.v1.Show;
import io.veza.proto.stream.v1.UpdateShowRequest;
import io.veza.stream.application.podcast.GetShow;
import io.veza.stream.application.podcast.ListShows;
import io.veza.stream.domain.podcast.Category;
import java.util.Optional;

/** Serves {@code veza.stream.v1.PodcastService}. */
@GrpcService
class PodcastGrpcService implements PodcastService {

    private static final ListShowCategoriesResponse CATEGORIES =
            ListShowCategoriesResponse.newBuilder()
                    .addAllItems(Category.all().stream().map(Category::text).toList())
                    .build();

    private final GetShow getShow;
    private final ListShows listShows;
    private final ShowEdits edits;
    private final ShowViews views;
    private final Caller caller;

    PodcastGrpcService(
            GetShow getShow, ListShows listShows, ShowEdits edits, ShowViews views, Caller caller) {
        this.getShow = getShow;
        this.listShows = listShows;
        this.edits = edits;
        this.views = views;
        this.caller = caller;
    }

    @Override
    public Uni<ListShowCategoriesResponse> listShowCategories(ListShowCategoriesRequest request) {
        return Uni.createFrom().item(CATEGORIES);
    }

    @Override
    public Uni<Show> createShow(CreateShowRequest request) {
        Principal owner = caller.principal();
        return edits.create(request, owner).chain(made -> views.of(made, Optional.of(owner)));
    }

    @Override
    public Uni<Show> getShow(GetShowRequest request) {
        Optional<Principal> person = caller.find();
        return getShow.handle(request.getShow(), person).chain(show -> views.of(show, person));
    }

    @Override
    public Uni<ListShowsResponse> listShows(ListShowsRequest request) {
        Optional<Principal> person = caller.find();
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return listShows
                .handle(request.getOwner(), page, person)
                .chain(found -> toResponse(found, person));
    }

    private Uni<ListShowsResponse> toResponse(
            Page<io.veza.stream.domain.podcast.Show> page, Optional<Principal> person) {
        return views.of(page.items(), person)
                .map(items -> {
                    var response = ListShowsResponse.newBuilder().addAllItems(items);
                    if (page.nextCursor() != null) {
                        response.setNextCursor(page.nextCursor());
                    }
                    return response.build();
                });
    }

    @Override
    public Uni<Show> updateShow(UpdateShowRequest request) {
        Principal owner = caller.principal();
        return edits.update(request, owner).chain(changed -> views.of(changed, Optional.of(owner)));
    }

    @Override
    public Uni<DeleteShowResponse> deleteShow(DeleteShowRequest request) {
        return edits.delete(request, caller.principal())
                .replaceWith(DeleteShowResponse.getDefaultInstance());
    }

    @Override
    public Uni<DeleteShowCoverResponse> deleteShowCover(DeleteShowCoverRequest request) {
        return edits.deleteCover(request, caller.principal())
                .replaceWith(DeleteShowCoverResponse.getDefaultInstance());
    }
}
