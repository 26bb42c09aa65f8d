package io.veza.stream.adapter.grpc.audience;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.stream.v1.DeleteScrobblerRequest;
import io.veza.proto.stream.v1.DeleteScrobblerResponse;
import io.veza.proto.stream.v1.ListScrobblersRequest;
import io.veza.proto.stream.v1.ListScrobblersResponse;
import io.veza.proto.stream.v1.PutScrobblerRequest;
import io.veza.proto.stream.v1.Scrobbler;
import io.veza.proto.stream.v1.ScrobblerService;
import io.veza.stream.adapter.grpc.Times;
import io.veza.stream.application.scrobbler.DeleteScrobbler;
import io.veza.stream.application.scrobbler.ListScrobblers;
import io.veza.stream.application.scrobbler.PutScrobbler;
import java.util.Optional;

/** Serves {@code veza.stream.v1.ScrobblerService}. */
@GrpcService
class ScrobblerGrpcService implements ScrobblerService {

    private final ListScrobblers listScrobblers;
    private final PutScrobbler putScrobbler;
    private final DeleteScrobbler deleteScrobbler;
    private final Caller caller;

    ScrobblerGrpcService(
            ListScrobblers listScrobblers,
            PutScrobbler putScrobbler,
            DeleteScrobbler deleteScrobbler,
            Caller caller) {
        this.listScrobblers = listScrobblers;
        this.putScrobbler = putScrobbler;
        this.deleteScrobbler = deleteScrobbler;
        this.caller = caller;
    }

    @Override
    public Uni<ListScrobblersResponse> listScrobblers(ListScrobblersRequest request) {
        return listScrobblers
                .handle(caller.principal())
                .map(known -> {
                    var response = ListScrobblersResponse.newBuilder();
                    known.items().forEach(one -> response.addItems(message(one)));
                    known.offered()
                            .forEach(one ->
                                    response.addOffered(Scrobbler.Service.valueOf(one.name())));
                    return response.build();
                });
    }

    @Override
    public Uni<Scrobbler> putScrobbler(PutScrobblerRequest request) {
        return putScrobbler
                .handle(
                        service(request.getService()),
                        request.getToken().strip(),
                        caller.principal())
                .map(ScrobblerGrpcService::message);
    }

    @Override
    public Uni<DeleteScrobblerResponse> deleteScrobbler(DeleteScrobblerRequest request) {
        return deleteScrobbler
                .handle(service(request.getService()), caller.principal())
                .replaceWith(DeleteScrobblerResponse.getDefaultInstance());
    }

    private static io.veza.stream.domain.scrobbler.ScrobblerService service(
            Scrobbler.Service service) {
        return io.veza.stream.domain.scrobbler.ScrobblerService.valueOf(service.name());
    }

    private static Scrobbler message(io.veza.stream.domain.scrobbler.Scrobbler scrobbler) {
        Scrobbler.Builder message =
                Scrobbler.newBuilder()
                        .setService(Scrobbler.Service.valueOf(scrobbler.service().name()))
                        .setName(scrobbler.name())
                        .setSince(Times.timestamp(scrobbler.since()))
                        .setWaiting(scrobbler.waiting());
        Optional.ofNullable(scrobbler.failure()).ifPresent(why -> message.setFailure(why.name()));
        return message.build();
    }
}
