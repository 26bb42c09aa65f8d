package io.veza.stream.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.proto.stream.v1.DeleteTrackRequest;
import io.veza.proto.stream.v1.DeleteTrackResponse;
import io.veza.proto.stream.v1.GetTrackRequest;
import io.veza.proto.stream.v1.ListTracksRequest;
import io.veza.proto.stream.v1.ListTracksResponse;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.TrackService;
import io.veza.proto.stream.v1.UpdateTrackRequest;
import io.veza.stream.application.track.DeleteTrack;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.application.track.ListTracks;
import io.veza.stream.application.track.UpdateTrack;

/** Serves {@code veza.stream.v1.TrackService}. */
@GrpcService
class TrackGrpcService implements TrackService {

    private final GetTrack getTrack;
    private final ListTracks listTracks;
    private final UpdateTrack updateTrack;
    private final DeleteTrack deleteTrack;
    private final TrackViews views;
    private final Caller caller;

    TrackGrpcService(
            GetTrack getTrack,
            ListTracks listTracks,
            UpdateTrack updateTrack,
            DeleteTrack deleteTrack,
            TrackViews views,
            Caller caller) {
        this.getTrack = getTrack;
        this.listTracks = listTracks;
        this.updateTrack = updateTrack;
        this.deleteTrack = deleteTrack;
        this.views = views;
        this.caller = caller;
    }

    @Override
    public Uni<Track> getTrack(GetTrackRequest request) {
        return getTrack.handle(request.getTrack(), caller.find()).chain(views::of);
    }

    @Override
    public Uni<ListTracksResponse> listTracks(ListTracksRequest request) {
        ListTracks.Query query =
                new ListTracks.Query(
                        request.getQuery(),
                        request.getArtist(),
                        PageRequest.of(request.getLimit(), request.getCursor()),
                        caller.find());
        return listTracks.handle(query).chain(this::toResponse);
    }

    private Uni<ListTracksResponse> toResponse(Page<io.veza.stream.domain.track.Track> page) {
        return views.of(page.items())
                .map(items -> {
                    var response = ListTracksResponse.newBuilder().addAllItems(items);
                    if (page.nextCursor() != null) {
                        response.setNextCursor(page.nextCursor());
                    }
                    return response.build();
                });
    }

    @Override
    public Uni<Track> updateTrack(UpdateTrackRequest request) {
        UpdateTrack.Command command =
                new UpdateTrack.Command(
                        request.getTrack(),
                        TrackMessages.toChange(request),
                        caller.principal(),
                        request.getIfMatchList());
        return updateTrack.handle(command).chain(views::of);
    }

    @Override
    public Uni<DeleteTrackResponse> deleteTrack(DeleteTrackRequest request) {
        return deleteTrack
                .handle(request.getTrack(), caller.principal())
                .replaceWith(DeleteTrackResponse.getDefaultInstance());
    }
}
