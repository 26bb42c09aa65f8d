package io.veza.stream.adapter.grpc.audience;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.stream.v1.AddListenRequest;
import io.veza.proto.stream.v1.AddListenResponse;
import io.veza.proto.stream.v1.ClearListensRequest;
import io.veza.proto.stream.v1.ClearListensResponse;
import io.veza.proto.stream.v1.DeleteListenRequest;
import io.veza.proto.stream.v1.DeleteListenResponse;
import io.veza.proto.stream.v1.GetListenSettingsRequest;
import io.veza.proto.stream.v1.GetPlayingNowRequest;
import io.veza.proto.stream.v1.GetPlayingNowResponse;
import io.veza.proto.stream.v1.ImportListensRequest;
import io.veza.proto.stream.v1.ImportListensResponse;
import io.veza.proto.stream.v1.ListListensRequest;
import io.veza.proto.stream.v1.ListListensResponse;
import io.veza.proto.stream.v1.ListenService;
import io.veza.proto.stream.v1.ListenSettings;
import io.veza.proto.stream.v1.PutPlayingNowRequest;
import io.veza.proto.stream.v1.PutPlayingNowResponse;
import io.veza.proto.stream.v1.UpdateListenSettingsRequest;
import io.veza.stream.adapter.grpc.Times;
import io.veza.stream.application.listen.AddListen;
import io.veza.stream.application.listen.ImportListens;
import java.util.List;
import java.util.Optional;

/** Serves {@code veza.stream.v1.ListenService}. */
@GrpcService
class ListenGrpcService implements ListenService {

    private final AddListen addListen;
    private final ImportListens importListens;
    private final ListenReading reading;
    private final ListenChanges changes;
    private final Caller caller;

    ListenGrpcService(
            AddListen addListen,
            ImportListens importListens,
            ListenReading reading,
            ListenChanges changes,
            Caller caller) {
        this.addListen = addListen;
        this.importListens = importListens;
        this.reading = reading;
        this.changes = changes;
        this.caller = caller;
    }

    @Override
    public Uni<AddListenResponse> addListen(AddListenRequest request) {
        AddListen.Command command =
                new AddListen.Command(
                        request.getTrack(),
                        request.getNonce(),
                        ListenMessages.when(request.hasListenedAt(), request.getListenedAt())
                                .map(Times::instant),
                        ListenMessages.when(request.hasHeardMs(), request.getHeardMs()),
                        request.getPlayer(),
                        caller.principal());
        return addListen
                .handle(command)
                .map(counted -> AddListenResponse.newBuilder().setCounted(counted).build());
    }

    @Override
    public Uni<ImportListensResponse> importListens(ImportListensRequest request) {
        List<ImportListens.HeardAt> heard =
                request.getListensList().stream()
                        .map(one ->
                                new ImportListens.HeardAt(
                                        Times.instant(one.getListenedAt()),
                                        ListenMessages.toHeard(one.getHeard())))
                        .toList();
        return importListens
                .handle(new ImportListens.Command(heard, request.getFresh(), caller.principal()))
                .map(added -> ImportListensResponse.newBuilder().setAdded(added).build());
    }

    @Override
    public Uni<ListListensResponse> listListens(ListListensRequest request) {
        return reading.list(request, caller.principal());
    }

    @Override
    public Uni<DeleteListenResponse> deleteListen(DeleteListenRequest request) {
        return changes.delete(request.getListen(), caller.principal())
                .replaceWith(DeleteListenResponse.getDefaultInstance());
    }

    @Override
    public Uni<ClearListensResponse> clearListens(ClearListensRequest request) {
        return changes.clear(caller.principal())
                .replaceWith(ClearListensResponse.getDefaultInstance());
    }

    @Override
    public Uni<PutPlayingNowResponse> putPlayingNow(PutPlayingNowRequest request) {
        return changes.putPlayingNow(request, caller.principal())
                .replaceWith(PutPlayingNowResponse.getDefaultInstance());
    }

    @Override
    public Uni<GetPlayingNowResponse> getPlayingNow(GetPlayingNowRequest request) {
        return reading.playingNow(caller.principal());
    }

    @Override
    public Uni<ListenSettings> getListenSettings(GetListenSettingsRequest request) {
        return changes.settings(Optional.empty(), caller.principal());
    }

    @Override
    public Uni<ListenSettings> updateListenSettings(UpdateListenSettingsRequest request) {
        return changes.settings(
                ListenMessages.when(request.hasKeepHistory(), request.getKeepHistory()),
                caller.principal());
    }
}
