package io.veza.stream.adapter.grpc.cover;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.stream.v1.CoverService;
import io.veza.proto.stream.v1.DeleteAlbumCoverRequest;
import io.veza.proto.stream.v1.DeleteAlbumCoverResponse;
import io.veza.proto.stream.v1.DeleteTrackCoverRequest;
import io.veza.proto.stream.v1.DeleteTrackCoverResponse;
import io.veza.stream.application.cover.HideCover;
import io.veza.stream.domain.cover.CoverOf;

/** Serves {@code veza.stream.v1.CoverService}. */
@GrpcService
class CoverGrpcService implements CoverService {

    private final HideCover hide;
    private final Caller caller;

    CoverGrpcService(HideCover hide, Caller caller) {
        this.hide = hide;
        this.caller = caller;
    }

    @Override
    public Uni<DeleteAlbumCoverResponse> deleteAlbumCover(DeleteAlbumCoverRequest request) {
        return hide.handle(new CoverOf.OfAlbum(request.getAlbum()), caller.principal())
                .replaceWith(DeleteAlbumCoverResponse.getDefaultInstance());
    }

    @Override
    public Uni<DeleteTrackCoverResponse> deleteTrackCover(DeleteTrackCoverRequest request) {
        return hide.handle(new CoverOf.OfTrack(request.getTrack()), caller.principal())
                .replaceWith(DeleteTrackCoverResponse.getDefaultInstance());
    }
}
