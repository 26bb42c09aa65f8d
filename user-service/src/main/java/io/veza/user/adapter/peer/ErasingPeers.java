package io.veza.user.adapter.peer;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.user.application.erasure.Elsewhere;
import io.veza.user.domain.erasure.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;

/** Patient, for looking through everything takes its time; and there is always a next call. */
@ApplicationScoped
class ErasingPeers implements Elsewhere {

    private static final long PATIENCE_SECONDS = 30;

    private final io.veza.proto.stream.v1.MutinySubjectServiceGrpc.MutinySubjectServiceStub stream;
    private final io.veza.proto.chat.v1.MutinySubjectServiceGrpc.MutinySubjectServiceStub chat;

    ErasingPeers(
            @GrpcClient("stream")
                    io.veza.proto.stream.v1.MutinySubjectServiceGrpc.MutinySubjectServiceStub
                            stream,
            @GrpcClient("chat")
                    io.veza.proto.chat.v1.MutinySubjectServiceGrpc.MutinySubjectServiceStub chat) {
        this.stream = stream;
        this.chat = chat;
    }

    @Override
    public Uni<Progress> eraseFromStream(Erasure erasure) {
        return stream.withDeadlineAfter(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .eraseSubject(
                        io.veza.proto.stream.v1.EraseSubjectRequest.newBuilder()
                                .setSubject(erasure.subject())
                                .setErasure(erasure.id())
                                .build())
                .map(told -> new Progress(told.getDone(), told.getErasedMap()));
    }

    @Override
    public Uni<Progress> eraseFromChat(Erasure erasure) {
        return chat.withDeadlineAfter(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .eraseSubject(
                        io.veza.proto.chat.v1.EraseSubjectRequest.newBuilder()
                                .setSubject(erasure.subject())
                                .setErasure(erasure.id())
                                .build())
                .map(told -> new Progress(told.getDone(), told.getErasedMap()));
    }
}
