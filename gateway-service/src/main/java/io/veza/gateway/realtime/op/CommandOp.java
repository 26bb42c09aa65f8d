package io.veza.gateway.realtime.op;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Bearer;
import io.veza.proto.chat.v1.MutinyCommandServiceGrpc.MutinyCommandServiceStub;
import io.veza.proto.chat.v1.RunCommandRequest;
import io.veza.proto.edge.v1.Ok;
import jakarta.enterprise.context.ApplicationScoped;

/** {@code command}: what somebody typed with a slash. */
@ApplicationScoped
class CommandOp {

    private final MutinyCommandServiceStub commands;

    CommandOp(@GrpcClient("chat") MutinyCommandServiceStub commands) {
        this.commands = commands;
    }

    Uni<Answer> run(Peer peer, RunCommandRequest request) {
        return Bearer.attach(commands, peer.token())
                .runCommand(request)
                .map(done -> Answer.of(Ok.newBuilder().setCommand(done)));
    }
}
