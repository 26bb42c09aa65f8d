package io.veza.user.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.user.v1.GetRewrapRequest;
import io.veza.proto.user.v1.RewrapProgress;
import io.veza.proto.user.v1.RewrapService;
import io.veza.proto.user.v1.StartRewrapRequest;
import io.veza.user.application.rewrap.RewrapSecrets;
import io.veza.user.domain.rewrap.Progress;
import io.veza.user.domain.rewrap.Rewrap;
import java.time.Instant;
import java.util.Map;

@GrpcService
class RewrapGrpcService implements RewrapService {

    private final RewrapSecrets rewrap;
    private final Caller caller;

    RewrapGrpcService(RewrapSecrets rewrap, Caller caller) {
        this.rewrap = rewrap;
        this.caller = caller;
    }

    @Override
    public Uni<RewrapProgress> getRewrap(GetRewrapRequest request) {
        return rewrap.progress().map(RewrapGrpcService::message);
    }

    @Override
    public Uni<RewrapProgress> startRewrap(StartRewrapRequest request) {
        return rewrap.begin(caller.principal().user()).map(RewrapGrpcService::message);
    }

    private static RewrapProgress message(Progress progress) {
        RewrapProgress.Builder message =
                RewrapProgress.newBuilder()
                        .setKey(progress.keyId())
                        .setPasswords(progress.passwords())
                        .setComplete(progress.leftInAll() == 0 && progress.passwords() == 0);
        progress.left().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(left ->
                        message.addLeft(
                                RewrapProgress.Left.newBuilder()
                                        .setTable(left.getKey())
                                        .setCount(left.getValue())));
        progress.rewrap().ifPresent(begun -> put(message, begun));
        return message.build();
    }

    private static void put(RewrapProgress.Builder message, Rewrap begun) {
        message.setStartedAt(UserMessages.timestamp(begun.startedAt())).setDone(begun.done());
        Instant finished = begun.finishedAt();
        if (finished != null) {
            message.setFinishedAt(UserMessages.timestamp(finished));
        }
    }
}
