package io.veza.stream.adapter.grpc.podcast;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.proto.stream.v1.DeleteEpisodeRequest;
import io.veza.proto.stream.v1.DeleteEpisodeResponse;
import io.veza.proto.stream.v1.Episode;
import io.veza.proto.stream.v1.EpisodeService;
import io.veza.proto.stream.v1.ListEpisodesRequest;
import io.veza.proto.stream.v1.ListEpisodesResponse;
import io.veza.proto.stream.v1.PutEpisodeRequest;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.adapter.grpc.TrackViews;
import io.veza.stream.application.podcast.DeleteEpisode;
import io.veza.stream.application.podcast.EpisodeView;
import io.veza.stream.application.podcast.ListEpisodes;
import io.veza.stream.application.podcast.PutEpisode;
import java.util.List;
import java.util.stream.IntStream;

/** Serves {@code veza.stream.v1.EpisodeService}. */
@GrpcService
class EpisodeGrpcService implements EpisodeService {

    private final ListEpisodes listEpisodes;
    private final PutEpisode putEpisode;
    private final DeleteEpisode deleteEpisode;
    private final TrackViews tracks;
    private final Caller caller;

    EpisodeGrpcService(
            ListEpisodes listEpisodes,
            PutEpisode putEpisode,
            DeleteEpisode deleteEpisode,
            TrackViews tracks,
            Caller caller) {
        this.listEpisodes = listEpisodes;
        this.putEpisode = putEpisode;
        this.deleteEpisode = deleteEpisode;
        this.tracks = tracks;
        this.caller = caller;
    }

    @Override
    public Uni<ListEpisodesResponse> listEpisodes(ListEpisodesRequest request) {
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return listEpisodes.handle(request.getShow(), page, caller.find()).chain(this::toResponse);
    }

    private Uni<ListEpisodesResponse> toResponse(Page<EpisodeView> page) {
        return views(page.items())
                .map(items -> {
                    var response = ListEpisodesResponse.newBuilder().addAllItems(items);
                    if (page.nextCursor() != null) {
                        response.setNextCursor(page.nextCursor());
                    }
                    return response.build();
                });
    }

    private Uni<List<Episode>> views(List<EpisodeView> found) {
        return tracks.of(found.stream().map(EpisodeView::track).toList())
                .map(shown -> messages(found, shown));
    }

    private static List<Episode> messages(List<EpisodeView> found, List<Track> shown) {
        return IntStream.range(0, found.size())
                .mapToObj(i -> EpisodeMessages.toProto(found.get(i).episode(), shown.get(i)))
                .toList();
    }

    @Override
    public Uni<Episode> putEpisode(PutEpisodeRequest request) {
        Principal owner = caller.principal();
        return Uni.createFrom()
                .item(() ->
                        new PutEpisode.Command(
                                request.getShow(),
                                request.getTrack(),
                                EpisodeMessages.toDetails(request),
                                owner))
                .chain(putEpisode::handle)
                .chain(view -> views(List.of(view)))
                .map(List::getFirst);
    }

    @Override
    public Uni<DeleteEpisodeResponse> deleteEpisode(DeleteEpisodeRequest request) {
        return deleteEpisode
                .handle(request.getShow(), request.getTrack(), caller.principal())
                .replaceWith(DeleteEpisodeResponse.getDefaultInstance());
    }
}
