package io.veza.stream.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.EraseSubjectRequest;
import io.veza.proto.stream.v1.EraseSubjectResponse;
import io.veza.proto.stream.v1.SubjectService;
import io.veza.stream.application.erasure.EraseSubject;

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
