package io.veza.stream.adapter.grpc.audience;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.stream.v1.DeleteListeningRequest;
import io.veza.proto.stream.v1.DeleteListeningResponse;
import io.veza.proto.stream.v1.GetListeningRequest;
import io.veza.proto.stream.v1.Listening;
import io.veza.proto.stream.v1.ListeningService;
import io.veza.proto.stream.v1.PutListeningRequest;
import io.veza.proto.stream.v1.PutListeningResponse;
import io.veza.stream.adapter.grpc.Times;
import io.veza.stream.adapter.grpc.TrackViews;
import io.veza.stream.application.listening.DeleteListening;
import io.veza.stream.application.listening.GetListening;
import io.veza.stream.application.listening.PutListening;

/** Serves {@code veza.stream.v1.ListeningService}. */
@GrpcService
class ListeningGrpcService implements ListeningService {

    private final GetListening getListening;
    private final PutListening putListening;
    private final DeleteListening deleteListening;
    private final TrackViews tracks;
    private final Caller caller;

    ListeningGrpcService(
            GetListening getListening,
            PutListening putListening,
            DeleteListening deleteListening,
            TrackViews tracks,
            Caller caller) {
        this.getListening = getListening;
        this.putListening = putListening;
        this.deleteListening = deleteListening;
        this.tracks = tracks;
        this.caller = caller;
    }

    @Override
    public Uni<Listening> getListening(GetListeningRequest request) {
        return getListening
                .handle(caller.principal())
                .chain(found ->
                        found.map(this::message)
                                .orElseGet(() ->
                                        Uni.createFrom().item(Listening.getDefaultInstance())));
    }

    private Uni<Listening> message(GetListening.Place place) {
        var found = place.listening();
        Listening.Builder message =
                Listening.newBuilder()
                        .addAllQueue(found.queue())
                        .setIndex(found.index())
                        .setPositionMs(found.positionMs())
                        .setDevice(found.device())
                        .setAt(Times.timestamp(found.at()));
        return place.track() == null
                ? Uni.createFrom().item(message.build())
                : tracks.of(place.track()).map(track -> message.setTrack(track).build());
    }

    @Override
    public Uni<PutListeningResponse> putListening(PutListeningRequest request) {
        PutListening.Command command =
                new PutListening.Command(
                        request.getQueue().getTracksList(),
                        request.getIndex(),
                        request.getPositionMs(),
                        request.getDevice(),
                        ListenMessages.when(request.hasAt(), request.getAt()).map(Times::instant),
                        caller.principal());
        return putListening
                .handle(command)
                .map(kept -> PutListeningResponse.newBuilder().setKept(kept).build());
    }

    @Override
    public Uni<DeleteListeningResponse> deleteListening(DeleteListeningRequest request) {
        return deleteListening
                .handle(caller.principal())
                .replaceWith(DeleteListeningResponse.getDefaultInstance());
    }
}
