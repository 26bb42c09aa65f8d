package io.veza.stream.adapter.grpc.catalogue;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.proto.stream.v1.CatalogueService;
import io.veza.proto.stream.v1.Label;
import io.veza.proto.stream.v1.ListGenresRequest;
import io.veza.proto.stream.v1.ListGenresResponse;
import io.veza.proto.stream.v1.ListSimilarTracksRequest;
import io.veza.proto.stream.v1.ListSimilarTracksResponse;
import io.veza.proto.stream.v1.ListTagsRequest;
import io.veza.proto.stream.v1.ListTagsResponse;
import io.veza.proto.stream.v1.ListTwinsRequest;
import io.veza.proto.stream.v1.ListTwinsResponse;
import io.veza.proto.stream.v1.SimilarTrack;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.adapter.grpc.TrackViews;
import io.veza.stream.application.catalogue.FindSimilarTracks;
import io.veza.stream.application.catalogue.FindSimilarTracks.Similar;
import io.veza.stream.application.catalogue.ListLabels;
import io.veza.stream.application.sound.FindTwins;
import io.veza.stream.application.sound.FindTwins.Twin;
import io.veza.stream.domain.catalogue.LabelKind;
import java.util.List;

/** Serves {@code veza.stream.v1.CatalogueService}. */
@GrpcService
class CatalogueGrpcService implements CatalogueService {

    private final ListLabels listLabels;
    private final FindSimilarTracks findSimilar;
    private final FindTwins findTwins;
    private final TrackViews views;
    private final Caller caller;

    CatalogueGrpcService(
            ListLabels listLabels,
            FindSimilarTracks findSimilar,
            FindTwins findTwins,
            TrackViews views,
            Caller caller) {
        this.listLabels = listLabels;
        this.findSimilar = findSimilar;
        this.findTwins = findTwins;
        this.views = views;
        this.caller = caller;
    }

    @Override
    public Uni<ListGenresResponse> listGenres(ListGenresRequest request) {
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return listLabels
                .handle(LabelKind.GENRE, request.getQuery(), page)
                .map(found -> {
                    var response = ListGenresResponse.newBuilder().addAllItems(labels(found));
                    if (found.nextCursor() != null) {
                        response.setNextCursor(found.nextCursor());
                    }
                    return response.build();
                });
    }

    @Override
    public Uni<ListTagsResponse> listTags(ListTagsRequest request) {
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return listLabels
                .handle(LabelKind.TAG, request.getQuery(), page)
                .map(found -> {
                    var response = ListTagsResponse.newBuilder().addAllItems(labels(found));
                    if (found.nextCursor() != null) {
                        response.setNextCursor(found.nextCursor());
                    }
                    return response.build();
                });
    }

    private static List<Label> labels(Page<io.veza.stream.domain.catalogue.Label> page) {
        return page.items().stream()
                .map(label ->
                        Label.newBuilder().setName(label.name()).setTracks(label.tracks()).build())
                .toList();
    }

    @Override
    public Uni<ListSimilarTracksResponse> listSimilarTracks(ListSimilarTracksRequest request) {
        FindSimilarTracks.Query query =
                new FindSimilarTracks.Query(request.getTrack(), request.getLimit(), caller.find());
        return findSimilar
                .handle(query)
                .chain(found ->
                        views.of(found.stream().map(Similar::track).toList())
                                .map(tracks -> toResponse(found, tracks)));
    }

    private static ListSimilarTracksResponse toResponse(List<Similar> found, List<Track> tracks) {
        var response = ListSimilarTracksResponse.newBuilder();
        for (int i = 0; i < found.size(); i++) {
            SimilarTrack.Builder item = response.addItemsBuilder().setTrack(tracks.get(i));
            item.setScore(found.get(i).likeness().score());
            found.get(i)
                    .likeness()
                    .reasons()
                    .forEach(reason -> item.addReasons(SimilarTrack.Reason.valueOf(reason.name())));
        }
        return response.build();
    }

    @Override
    public Uni<ListTwinsResponse> listTwins(ListTwinsRequest request) {
        return findTwins
                .handle(request.getTrack(), caller.principal())
                .chain(found ->
                        views.of(found.stream().map(Twin::track).toList())
                                .map(tracks -> twins(found, tracks)));
    }

    private static ListTwinsResponse twins(List<Twin> found, List<Track> tracks) {
        var response = ListTwinsResponse.newBuilder();
        for (int i = 0; i < found.size(); i++) {
            response.addItemsBuilder().setTrack(tracks.get(i)).setLikeness(found.get(i).likeness());
        }
        return response.build();
    }
}
