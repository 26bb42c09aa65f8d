package io.veza.stream.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
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

/** Serves {@code veza.stream.v1.TrackService}. */
@GrpcService
class TrackGrpcService implements TrackService {

    private final GetTrack getTrack;
    private final TrackListing listing;
    private final TrackUpdates updates;
    private final DeleteTrack deleteTrack;
    private final TrackViews views;
    private final Caller caller;

    TrackGrpcService(
            GetTrack getTrack,
            TrackListing listing,
            TrackUpdates updates,
            DeleteTrack deleteTrack,
            TrackViews views,
            Caller caller) {
        this.getTrack = getTrack;
        this.listing = listing;
        this.updates = updates;
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
        return listing.list(request, caller.find());
    }

    @Override
    public Uni<Track> updateTrack(UpdateTrackRequest request) {
        return updates.handle(request).chain(views::of);
    }

    @Override
    public Uni<DeleteTrackResponse> deleteTrack(DeleteTrackRequest request) {
        return deleteTrack
                .handle(request.getTrack(), caller.principal())
                .replaceWith(DeleteTrackResponse.getDefaultInstance());
    }
}
