package io.veza.chat.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.erasure.EraseSubject;
import io.veza.proto.chat.v1.EraseSubjectRequest;
import io.veza.proto.chat.v1.EraseSubjectResponse;
import io.veza.proto.chat.v1.SubjectService;

/** What user-service has done about all that is here of a person. */
@GrpcService
class SubjectGrpcService implements SubjectService {

    private final EraseSubject erase;

    SubjectGrpcService(EraseSubject erase) {
        this.erase = erase;
    }

    @Override
    public Uni<EraseSubjectResponse> eraseSubject(EraseSubjectRequest request) {
        return erase.handle(new EraseSubject.Command(request.getSubject(), request.getErasure()))
                .map(progress ->
                        EraseSubjectResponse.newBuilder()
                                .setDone(progress.done())
                                .putAllErased(progress.erased())
                                .build());
    }
}
